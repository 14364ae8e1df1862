import type { ReadPosition, TextPlace } from '../../domain/read-position.ts';
import type { Batches } from './batches.ts';
import type { TextBlock } from './decode-text.ts';
import { MAXIMUM_RECORD_LENGTH, rejectedRow, type RejectedRecord } from './file-row.ts';
import { LineBreaks } from './line-breaks.ts';
import { afterLineBreak, scanRecord } from './scan-record.ts';

export interface CsvRecord {
  readonly row: 'record';
  readonly line: number;
  readonly raw: string;
  readonly fields: readonly string[];
}

export type ScanPosition = Omit<ReadPosition, 'delimiter' | 'columns'>;

const UNCLOSED = 'a quoted field must be closed';
const BAD_QUOTE = 'a quote within a quoted field must be doubled';
const TOO_LONG = `a record must have at most ${String(MAXIMUM_RECORD_LENGTH)} characters`;

/**
 * Splits text into records, blank ones left out. A record that cannot be read costs its first line only: reading
 * goes on at the next one, so that a quote that nobody closed does not swallow the rows behind it. (csv-parse, our
 * oracle in the tests, loses everything up to the next quote or its size limit there.) Going back is limited to
 * four times what was read: hostile files stay linear.
 */
export class CsvRecords {
  #text = '';
  #breaks = new LineBreaks('');
  /** Start of the current record in `#text`. */
  #start = 0;
  #line = 1;
  #consumed = 0;
  #rescanned = 0;
  /** Within a rejected record: everything up to the next line break belongs to it. */
  #skipping = false;
  /** The blocks that `#text` is made of, and where they start in it: the first one before it. */
  #blocks: { readonly place: TextPlace; readonly start: number }[] = [];
  readonly #delimiter: string;

  /** @param from where an earlier reader stood; the blocks begin there */
  constructor(delimiter: string, from?: ScanPosition) {
    this.#delimiter = delimiter;
    if (!from) return;
    this.#line = from.line;
    this.#consumed = from.consumed;
    this.#rescanned = from.rescanned;
    this.#skipping = from.isSkipping;
  }

  async *of(blocks: AsyncIterable<TextBlock>, skip = 0): Batches<CsvRecord | RejectedRecord> {
    let left = skip;
    for await (const { text, place } of blocks) {
      this.#add(text.slice(left), place, -left);
      left = 0;
      yield this.#read(false);
    }
    yield this.#read(true);
  }

  /** Behind the record that was given last; undefined before there is any text. */
  position(): ScanPosition | undefined {
    const block = this.#blocks.findLast(({ start }) => start <= this.#start);
    return (
      block && {
        place: block.place,
        skip: this.#start - block.start,
        line: this.#line,
        isSkipping: this.#skipping,
        consumed: this.#consumed,
        rescanned: this.#rescanned,
      }
    );
  }

  #add(text: string, place: TextPlace, before: number): void {
    const moved = this.#blocks.map((block) => ({ ...block, start: block.start - this.#start }));
    const current = moved.findLastIndex(({ start }) => start <= 0);
    const rest = this.#text.slice(this.#start);
    this.#blocks = [...moved.slice(Math.max(0, current)), { place, start: rest.length + before }];
    this.#text = rest + text;
    this.#breaks = new LineBreaks(this.#text);
    this.#start = 0;
  }

  *#read(isEnd: boolean): Generator<CsvRecord | RejectedRecord> {
    while (this.#start < this.#text.length) {
      if (this.#skipping && !this.#skipLine(isEnd)) return;
      if (this.#start === this.#text.length) return;
      const scan = scanRecord(this.#text, this.#start, { delimiter: this.#delimiter, isEnd });
      const tooLong = this.#text.length - this.#start > MAXIMUM_RECORD_LENGTH;
      if (scan.scan === 'unfinished') {
        if (!isEnd && !tooLong) return;
        yield this.#reject(tooLong ? TOO_LONG : UNCLOSED, this.#text.length);
      } else if (scan.scan === 'broken') {
        // The whole line belongs to the rejected record: wait for its end.
        if (!isEnd && !tooLong && this.#breaks.next(this.#start) === this.#text.length) return;
        yield this.#reject(BAD_QUOTE, scan.at);
      } else if (scan.end - this.#start > MAXIMUM_RECORD_LENGTH) {
        yield this.#reject(TOO_LONG, scan.end - 1);
      } else {
        const raw = this.#text.slice(this.#start, scan.end);
        const line = this.#line;
        this.#advance(scan.end);
        if (scan.fields.some((field) => field !== ''))
          yield { row: 'record', line, raw, fields: scan.fields };
      }
    }
  }

  /** Rejects the first line of the record, or, when too much was read twice, all of it up to `at`. */
  #reject(reason: string, at: number): RejectedRecord {
    const line = this.#line;
    const start = this.#start;
    const firstBreak = this.#breaks.next(start);
    this.#rescanned += at - start;
    const mayGoBack = this.#rescanned <= 4 * (this.#consumed + MAXIMUM_RECORD_LENGTH);
    const end = mayGoBack || firstBreak > at ? firstBreak : at;
    const rejected = rejectedRow(line, reason, this.#text.slice(start, end));
    this.#advance(end);
    this.#skipping = true;
    return rejected;
  }

  /** @returns false when the line goes on in the next block */
  #skipLine(isEnd: boolean): boolean {
    const lineBreak = this.#breaks.next(this.#start);
    if (!isEnd && lineBreak >= this.#text.length - 1) {
      this.#advance(lineBreak);
      return false;
    }
    this.#advance(afterLineBreak(this.#text, lineBreak));
    this.#skipping = false;
    return true;
  }

  #advance(end: number): void {
    for (let at = this.#breaks.next(this.#start); at < end; at = this.#breaks.next(at)) {
      at = afterLineBreak(this.#text, at);
      this.#line++;
    }
    this.#consumed += end - this.#start;
    this.#start = end;
  }
}
