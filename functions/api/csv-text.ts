export type CsvRow = readonly (string | number)[];

/**
 * CSV as RFC 4180 says: CRLF, quotes where needed.
 * @param dialect excel: byte-order mark, semicolons and decimal commas, as Excel wants it where the comma is decimal
 * @example csvText([['=1+1', 0.5]], 'excel') // "\ufeff'=1+1;0,5\r\n"
 */
export function csvText(rows: readonly CsvRow[], dialect: 'plain' | 'excel'): string {
  const [separator, start] = dialect === 'excel' ? [';', '\ufeff'] : [',', ''];
  const cell = (value: string | number): string => {
    if (typeof value === 'string') return textCell(value);
    return dialect === 'excel' ? String(value).replace('.', ',') : String(value);
  };
  return `${start}${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** A spreadsheet runs what begins like a formula (ASVS 1.2.10): a single quote before it makes it text. */
function textCell(value: string): string {
  const safe = /^[=+\-@\t\r\n\0＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
