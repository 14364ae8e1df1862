import { MAXIMUM_RECORD_LENGTH } from './file-row.ts';

/** The text of one record of a file, before it is parsed. */
export interface JsonText {
  readonly line: number;
  readonly raw: string;
  /** Only the start of it was kept. */
  readonly isTooLong: boolean;
}

/** Collects the text of a record over blocks, in bounded memory. */
export class TextCollector {
  #kept = '';
  #isTooLong = false;

  add(text: string): void {
    this.#kept += text;
    if (this.#kept.length <= MAXIMUM_RECORD_LENGTH) return;
    this.#kept = this.#kept.slice(0, MAXIMUM_RECORD_LENGTH / 2);
    this.#isTooLong = true;
  }

  take(line: number): JsonText {
    const text = { line, raw: this.#kept, isTooLong: this.#isTooLong };
    this.#kept = '';
    this.#isTooLong = false;
    return text;
  }
}
