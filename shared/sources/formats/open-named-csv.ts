import type { FeedbackChange } from '../../domain/feedback.ts';
import type { ReadPosition } from '../../domain/read-position.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ExportRows, SourceContext } from '../source.ts';
import { openCsv } from './csv.ts';
import { findColumns, productColumn, type WantedColumns } from './find-columns.ts';
import { parsedRows } from './parsed-rows.ts';

interface NamedCsv<Field extends string> extends WantedColumns<Field> {
  /**
   * Reads one row.
   * @param named product out of the column that the settings name; empty when they name none
   */
  changeOf(read: (field: Field) => string, named: string, context: SourceContext): Result<FeedbackChange>;
}

/** Opens a CSV file whose columns are known by their names. */
export async function openNamedCsv<Field extends string>(
  bytes: AsyncIterable<Uint8Array>,
  context: SourceContext,
  format: NamedCsv<Field>,
  from?: ReadPosition,
): Promise<Result<ExportRows>> {
  const file = await openCsv(bytes, from);
  if (!file.ok) return file;
  const fields = findColumns(file.value, format);
  if (!fields.ok) return fields;
  const product = productColumn(file.value, context.productField);
  if (!product.ok) return product;
  return ok(
    parsedRows(file.value, context, (record) => {
      const change = format.changeOf((field) => fields.value(record, field), product.value(record), context);
      return change.ok ? ok({ change: change.value }) : change;
    }),
  );
}
