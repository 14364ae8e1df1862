import type { FileRecord, FileRow, OpenFile } from '../formats/file-row.ts';
import { mapped } from '../formats/batches.ts';
import type { Mapping } from '../mapping/mapping-schema.ts';

/** What a person fills in: the line of column names and one row that shows how. */
export const template = [
  'external_id,source,product_or_location,rating,rating_scale,title,text,language,created_at,url,verified,category_ratings',
  'k-1,kununu,Example GmbH,4,5,"A title, if there is one",What the person wrote,en,2026-11-02,https://example.com/k-1,false,Atmosphere=2;Salary=4',
  '',
].join('\r\n');

const required = ['external_id', 'product_or_location', 'created_at'] as const;

const columnOf = {
  externalId: 'external_id',
  product: 'product_or_location',
  rating: 'rating',
  ratingMax: 'rating_scale',
  title: 'title',
  text: 'text',
  language: 'language',
  occurredAt: 'created_at',
  url: 'url',
  verified: 'verified',
  labels: 'category_ratings',
} as const satisfies Partial<Record<keyof Mapping, string>>;

/** The names, each its own only alias. */
export const templateColumns = {
  aliases: Object.fromEntries(Object.values(columnOf).map((column) => [column, [column]])),
  required,
};

export const missingColumns = (columns: readonly string[]): readonly string[] =>
  required.filter((column) => !columns.includes(column));

/** The file as the mapping reads it: ids are told apart by where they are from, which is a label too. */
export function withTemplateFields(file: OpenFile): { readonly file: OpenFile; readonly mapping: object } {
  const { columns, rows } = file;
  const hasSource = columns.includes('source');
  const known = hasSource ? [...columns, columnOf.labels] : columns;
  const mapping = Object.fromEntries(Object.entries(columnOf).filter(([, column]) => known.includes(column)));
  return { file: { ...file, columns: known, rows: hasSource ? mapped(rows, withSource) : rows }, mapping };
}

const withSource = (row: FileRow): FileRow => (row.row === 'record' ? { ...row, value: valueOf(row) } : row);

function valueOf(record: FileRecord): FileRecord['value'] {
  const textOf = (column: string): string => {
    const value = record.value(column);
    return typeof value === 'string' ? value.trim() : '';
  };
  return (column) => {
    const [text, source] = [textOf(column), textOf('source')];
    if (source === '' || text === '' || column !== columnOf.externalId)
      return column === columnOf.labels ? `${source};${text}` : record.value(column);
    return `${source}/${text}`;
  };
}
