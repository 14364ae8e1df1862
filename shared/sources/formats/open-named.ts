import type { FeedbackChange } from '../../domain/feedback.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { ExportRows, SourceContext } from '../source.ts';
import type { OpenFile } from './file-row.ts';
import { findColumns, productColumn, type WantedColumns } from './find-columns.ts';
import { parsedRows } from './parsed-rows.ts';

export interface NamedFormat<Field extends string> extends WantedColumns<Field> {
  /**
   * Reads one row.
   * @param named product out of the column that the settings name; empty when they name none
   */
  changeOf(read: (field: Field) => string, named: string, context: SourceContext): Result<FeedbackChange>;
}

/** Reads a file whose columns or fields are known by their names. */
export function openNamed<Field extends string>(
  file: OpenFile,
  context: SourceContext,
  format: NamedFormat<Field>,
): Result<ExportRows> {
  const fields = findColumns(file, format);
  if (!fields.ok) return fields;
  const product = productColumn(file, context.productField);
  if (!product.ok) return product;
  return ok(
    parsedRows(file, context, (record) => {
      const change = format.changeOf((field) => fields.value(record, field), product.value(record), context);
      return change.ok ? ok({ change: change.value }) : change;
    }),
  );
}
