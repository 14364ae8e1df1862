import type { Result } from '../../domain/result.ts';
import type { ExportRows, SourceContext } from '../source.ts';
import { openJsonl } from './jsonl.ts';
import { openNamed, type NamedFormat } from './open-named.ts';

/** Opens JSON Lines (or a JSON list) whose fields are known by their names. */
export async function openNamedJsonl<Field extends string>(
  bytes: AsyncIterable<Uint8Array>,
  context: SourceContext,
  format: NamedFormat<Field>,
): Promise<Result<ExportRows>> {
  const file = await openJsonl(bytes);
  return file.ok ? openNamed(file.value, context, format) : file;
}
