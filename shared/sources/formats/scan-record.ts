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

const [QUOTE, LINE_FEED, CARRIAGE_RETURN] = [0x22, 0x0a, 0x0d];

/**
 * Reads the record that starts at `start` (RFC 4180: quotes are doubled, line breaks may stand within quotes;
 * CR LF, LF and CR end a record). A quote within an unquoted field is a character like any other.
 *
 * @example scanRecord('a,"b ""c"""\n', 0, { delimiter: ',', isEnd: true }) // fields ['a', 'b "c"'], end 12
 */
export function scanRecord(text: string, start: number, { delimiter, isEnd }: ScanOptions): Scan {
  const fields: string[] = [];
  const separator = delimiter.charCodeAt(0);
  for (let at = start; ;) {
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      const first = text.indexOf('"', at + 1);
      const isDoubled = first >= 0 && text.charCodeAt(first + 1) === QUOTE;
      const close = isDoubled ? closingQuote(text, first) : first;
      if (close < 0 || (close + 1 === text.length && !isEnd)) return { scan: 'unfinished' };
      const inside = text.slice(at + 1, close);
      fields.push(isDoubled ? inside.replaceAll('""', '"') : inside);
      end = close + 1;
    } else {
      end = fieldEnd(text, at, separator);
      fields.push(text.slice(at, end));
    }
    const terminator = text.charCodeAt(end);
    if (terminator === separator) {
      at = end + 1;
      continue;
    }
    if (end < text.length && terminator !== LINE_FEED && terminator !== CARRIAGE_RETURN) {
      return { scan: 'broken', at: end };
    }
    // A CR at the end may be the first half of CR LF.
    if (!isEnd && end + (terminator === CARRIAGE_RETURN ? 1 : 0) >= text.length) {
      return { scan: 'unfinished' };
    }
    return { scan: 'record', end: afterLineBreak(text, end), fields };
  }
}

/** Index after the CR LF, LF or CR that may stand at `at`. */
export const afterLineBreak = (text: string, at: number): number =>
  text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED
    ? at + 2
    : Math.min(at + 1, text.length);

function fieldEnd(text: string, from: number, separator: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) return at;
  }
  return text.length;
}

/** Index of the quote that is not doubled, or -1. */
function closingQuote(text: string, from: number): number {
  for (let at = from; ;) {
    const quote = text.indexOf('"', at);
    if (quote < 0 || text.charCodeAt(quote + 1) !== QUOTE) return quote;
    at = quote + 2;
  }
}
