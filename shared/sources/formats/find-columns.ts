import { didYouMean } from '../../config/nearest-name.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { FileRecord, OpenFile } from './file-row.ts';

/** Names that a column had over the years, the usual one first. */
type ColumnAliases<Field extends string> = Readonly<Record<Field, readonly string[]>>;

/** Text of a field in a record; empty when the file has no such column. */
type FieldReader<Field extends string> = (record: FileRecord, field: Field) => string;

export interface WantedColumns<Field extends string> {
  /** Name of the format, for the error. */
  readonly file: string;
  readonly aliases: ColumnAliases<Field>;
  readonly required: readonly Field[];
}

/** Finds the columns of a known format by name: letter case and punctuation do not matter, nor does the order. */
export function findColumns<Field extends string>(
  file: OpenFile,
  wanted: WantedColumns<Field>,
): Result<FieldReader<Field>> {
  const byName = new Map([...file.columns].reverse().map((column) => [plainName(column), column]));
  const found = new Map<string, string>();
  for (const [field, names] of Object.entries<readonly string[]>(wanted.aliases)) {
    const column = names.map((name) => byName.get(plainName(name))).find((name) => name !== undefined);
    // Further down there may be fields that the sample has not.
    const later =
      file.columnsAreComplete || wanted.required.some((needed) => needed === field) ? undefined : names[0];
    const name = column ?? later;
    if (name !== undefined) found.set(field, name);
  }
  const missing = wanted.required
    .filter((field) => !found.has(field))
    .map((field) => wanted.aliases[field][0]);
  if (missing.length > 0) {
    return fail(
      `Cannot read the ${wanted.file} file: must have the columns ${missing.join(', ')}, got ${columnList(file)}`,
    );
  }
  return ok((record, field) => textOf(record, found.get(field)));
}

/** Reads the column that the settings name for the product; the error names the nearest column. */
export function productColumn(
  file: OpenFile,
  productField: string | undefined,
): Result<(record: FileRecord) => string> {
  if (productField !== undefined && file.columnsAreComplete && !file.columns.includes(productField)) {
    const nearest = didYouMean(productField, file.columns);
    return fail(
      `Cannot read the product: the file must have the column ${productField}${nearest}, got ${columnList(file)}`,
    );
  }
  return ok((record) => textOf(record, productField));
}

/** The columns of a file as an error names them. */
export function columnList({ columns }: OpenFile): string {
  const shown = columns.slice(0, 40).map((name) => (name === '' ? '(unnamed)' : name.slice(0, 60)));
  return [...shown, ...(columns.length > shown.length ? ['...'] : [])].join(', ');
}

/** Letter case and punctuation of a column do not matter. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

function textOf(record: FileRecord, column: string | undefined): string {
  const value = column === undefined ? undefined : record.value(column);
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
