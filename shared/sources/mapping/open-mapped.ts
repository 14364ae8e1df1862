import { didYouMean } from '../../config/nearest-name.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { OpenFile } from '../formats/file-row.ts';
import { columnList, productColumn } from '../formats/find-columns.ts';
import { parsedRows } from '../formats/parsed-rows.ts';
import type { ExportRows, SourceContext } from '../source.ts';
import { readRecord } from './read-record.ts';
import { mappedFields, parseMapping, type MappedField, type Mapping } from './mapping-schema.ts';

/** Fields that no feedback can be without. */
const needed: readonly MappedField[] = ['externalId', 'product', 'occurredAt'];

/** Reads a file through the mapping of its source. One error names everything that does not fit the columns. */
export function openMapped(file: OpenFile, context: SourceContext): Result<ExportRows> {
  if (context.mapping === undefined) {
    return fail(
      `Cannot read the file: a mapping of fields to columns must be given (import --dry-run shows a guess), got none; columns found: ${columnList(file)}`,
    );
  }
  const mapping = parseMapping(context.mapping);
  if (!mapping.ok) return mapping;
  const missing = missingColumns(file, mapping.value);
  if (missing.length > 0) {
    return fail(`Cannot read the file: ${missing.join('; ')}; columns found: ${columnList(file)}`);
  }
  const product = productColumn(file, context.productField);
  if (!product.ok) return product;
  const hasProduct = context.productField ?? context.product ?? mapping.value.product;
  if (hasProduct === undefined) {
    return fail(
      `Cannot read the file: the mapping must name the product, or the source must have a product; columns found: ${columnList(file)}`,
    );
  }
  const rows = parsedRows(file, context, (record) =>
    readRecord(record, mapping.value, product.value(record), context),
  );
  return ok(rows);
}

/** Where columns may turn up further down, only fields that are needed can be missing already. */
function missingColumns(file: OpenFile, mapping: Mapping): readonly string[] {
  return mappedFields.flatMap((field) => {
    const column = columnOf(mapping[field]);
    if (column === undefined || file.columns.includes(column)) return [];
    if (!file.columnsAreComplete && !needed.includes(field)) return [];
    return [
      `${field} names the column ${column.slice(0, 60)}, which must exist${didYouMean(column, file.columns)}`,
    ];
  });
}

function columnOf(entry: Mapping[MappedField]): string | undefined {
  if (typeof entry === 'string') return entry;
  return entry !== undefined && 'column' in entry ? entry.column : undefined;
}
