/** What a spreadsheet runs (ASVS 1.2.10), also in the wide letters of East Asian keyboards. */
const formula = /^[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * A text as a cell of CSV (RFC 4180). A single quote goes before what a spreadsheet would run, so that it is text.
 * @example csvCell('=1+1;2') // `"'=1+1;2"`
 */
export function csvCell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
