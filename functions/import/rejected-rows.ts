import { csvCell } from '../../shared/text/csv-cell.ts';
import { redactRaw } from '../../shared/text/redact-raw.ts';
import type { RejectedRow } from '../../shared/sources/source.ts';

const MAX_LETTERS = 8_000_000;

/** The rows that could not be read, redacted: the line tells the person who repairs them where they are. */
export interface RejectedRows {
  add(row: RejectedRow): void;
  count(): number;
  /** CSV (RFC 4180) with the columns line, reason, raw. */
  csv(): string;
}

/** Keeps the first rows, as many as memory allows; of the others the number is told. */
export function createRejectedRows(): RejectedRows {
  const lines = ['line,reason,raw'];
  let letters = 0;
  let count = 0;
  let left = 0;
  return {
    add({ line, reason, raw }) {
      count += 1;
      if (letters > MAX_LETTERS) {
        left += 1;
        return;
      }
      const text = [String(line), redactRaw(reason), redactRaw(raw)].map(csvCell).join(',');
      letters += text.length;
      lines.push(text);
    },
    count: () => count,
    csv() {
      const more =
        left === 0
          ? []
          : [`,${csvCell(`${String(left)} more ${left === 1 ? 'row was' : 'rows were'} rejected`)},`];
      return [...lines, ...more, ''].join('\r\n');
    },
  };
}
