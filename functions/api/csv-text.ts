import { csvCell } from '../../shared/text/csv-cell.ts';

export type CsvRow = readonly (string | number)[];

/**
 * CSV as RFC 4180 says: CRLF, quotes where needed.
 * @param dialect excel: byte-order mark, semicolons and decimal commas, as Excel wants it where the comma is decimal
 * @example csvText([['=1+1', 0.5]], 'excel') // "\ufeff'=1+1;0,5\r\n"
 */
export function csvText(rows: readonly CsvRow[], dialect: 'plain' | 'excel'): string {
  const [separator, start] = dialect === 'excel' ? [';', '\ufeff'] : [',', ''];
  const cell = (value: string | number): string => {
    if (typeof value === 'string') return csvCell(value);
    return dialect === 'excel' ? String(value).replace('.', ',') : String(value);
  };
  return `${start}${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}
