import type { ReadPosition } from '../../domain/read-position.ts';
import type { Result } from '../../domain/result.ts';
import type { ExportRows, SourceContext } from '../source.ts';
import { openCsv } from './csv.ts';
import { openNamed, type NamedFormat } from './open-named.ts';

/** Opens a CSV file whose columns are known by their names. */
export async function openNamedCsv<Field extends string>(
  bytes: AsyncIterable<Uint8Array>,
  context: SourceContext,
  format: NamedFormat<Field>,
  from?: ReadPosition,
): Promise<Result<ExportRows>> {
  const file = await openCsv(bytes, from);
  return file.ok ? openNamed(file.value, context, format) : file;
}
