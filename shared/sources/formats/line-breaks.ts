/** Finds the line breaks of one text; quickest where each place that is asked for lies behind the one before. */
export class LineBreaks {
  readonly #text: string;
  #from = 0;
  #lineFeed = -1;
  #carriageReturn = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** Index of the next LF or CR, or the length of the text. */
  next(from: number): number {
    const isBack = from < this.#from;
    if (isBack || this.#lineFeed < from) this.#lineFeed = this.#indexOf('\n', from);
    if (isBack || this.#carriageReturn < from) this.#carriageReturn = this.#indexOf('\r', from);
    this.#from = from;
    return Math.min(this.#lineFeed, this.#carriageReturn);
  }

  #indexOf(character: string, from: number): number {
    const index = this.#text.indexOf(character, from);
    return index < 0 ? this.#text.length : index;
  }
}
