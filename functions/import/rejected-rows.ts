import { csvCell } from '../../shared/text/csv-cell.ts';
import { redactRaw } from '../../shared/text/redact-raw.ts';
import type { RejectedRow } from '../../shared/sources/source.ts';

const MAX_LETTERS = 8_000_000;
const HEAD = 'line,reason,raw\r\n';

/** What is kept of the rejected rows. */
export interface KeptRows {
  /** CSV (RFC 4180) with the columns line, reason, raw. */
  readonly csv: string;
  readonly rows: number;
}

/** The rows that could not be read, redacted: the line tells the person who repairs them where they are. */
export interface RejectedRows {
  add(row: RejectedRow): void;
  count(): number;
  kept(): KeptRows;
  /** Of all rows: says how many more there were than are kept. */
  csv(): string;
}

/**
 * Keeps the first rows, as many as memory allows; of the others the number is told.
 * @param before what an earlier reader of the same file kept, of how many
 */
export function createRejectedRows(
  before: { readonly kept: KeptRows; readonly count: number } = { kept: { csv: HEAD, rows: 0 }, count: 0 },
): RejectedRows {
  let { count } = before;
  let { csv, rows } = before.kept;
  return {
    add({ line, reason, raw }) {
      count += 1;
      if (csv.length > MAX_LETTERS) return;
      rows += 1;
      csv += `${[String(line), redactRaw(reason), redactRaw(raw)].map(csvCell).join(',')}\r\n`;
    },
    count: () => count,
    kept: () => ({ csv, rows }),
    csv() {
      const left = count - rows;
      if (left === 0) return csv;
      return `${csv},${csvCell(`${String(left)} more ${left === 1 ? 'row was' : 'rows were'} rejected`)},\r\n`;
    },
  };
}
