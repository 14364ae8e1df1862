/** One record of a CSV text, or why there is none. Positions are indexes into the text. */
type Scan =
  | { readonly scan: 'record'; readonly end: number; readonly fields: readonly string[] }
  /** The text ends within the record. */
  | { readonly scan: 'unfinished' }
  | { readonly scan: 'broken'; readonly at: number };

interface ScanOptions {
  readonly delimiter: string;
  /** Nothing comes after the text. */
  readonly isEnd: boolean;
}

/**
 * Reads the record that starts at `start` (RFC 4180: quotes are doubled, line breaks may stand within quotes;
 * CR LF, LF and CR end a record). A quote within an unquoted field is a character like any other.
 *
 * @example scanRecord('a,"b ""c"""\n', 0, { delimiter: ',', isEnd: true }) // fields ['a', 'b "c"'], end 12
 */
export function scanRecord(text: string, start: number, { delimiter, isEnd }: ScanOptions): Scan {
  const fields: string[] = [];
  const fieldEnd = new RegExp(`[${delimiter}\r\n]`, 'g');
  for (let at = start; ;) {
    let end: number;
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0 || (close + 1 === text.length && !isEnd)) return { scan: 'unfinished' };
      fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
      end = close + 1;
    } else {
      fieldEnd.lastIndex = at;
      end = fieldEnd.exec(text)?.index ?? text.length;
      fields.push(text.slice(at, end));
    }
    const terminator = text[end];
    if (terminator === delimiter) {
      at = end + 1;
      continue;
    }
    if (terminator !== undefined && terminator !== '\n' && terminator !== '\r') {
      return { scan: 'broken', at: end };
    }
    // A CR at the end may be the first half of CR LF.
    if (!isEnd && end + (terminator === '\r' ? 1 : 0) >= text.length) {
      return { scan: 'unfinished' };
    }
    return { scan: 'record', end: afterLineBreak(text, end), fields };
  }
}

/** Index after the CR LF, LF or CR that may stand at `at`. */
export const afterLineBreak = (text: string, at: number): number =>
  text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : Math.min(at + 1, text.length);

/** Index of the quote that is not doubled, or -1. */
function closingQuote(text: string, from: number): number {
  for (let at = from; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || text[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
}
