import type { Batches } from './batches.ts';
import { TextCollector, type JsonText } from './json-text.ts';

/** The elements of a file that is one JSON list, as texts: the list is never in memory as a whole. */
export async function* jsonElements(blocks: AsyncIterable<string>): Batches<JsonText> {
  const scanner = new ListScanner();
  for await (const block of blocks) yield scanner.read(block);
  yield scanner.end();
}

const [LINE_FEED, SPACE, QUOTE, COMMA, BACKSLASH] = [0x0a, 0x20, 0x22, 0x2c, 0x5c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

class ListScanner {
  readonly #collector = new TextCollector();
  #line = 1;
  /** Line of the first character of the current element; 0 before it. */
  #elementLine = 0;
  /** 1 between the elements of the list; 0 before and after it. */
  #depth = 0;
  #inString = false;
  #isEscaped = false;

  *read(block: string): Generator<JsonText> {
    let start = 0;
    for (let at = 0; at < block.length; at++) {
      const code = block.charCodeAt(at);
      if (code === LINE_FEED) this.#line++;
      if (this.#inString) {
        this.#readString(code);
        continue;
      }
      if (this.#isBoundary(code)) {
        this.#collector.add(block.slice(start, at));
        start = at + 1;
        yield* this.end();
      } else if (this.#elementLine === 0 && code > SPACE) {
        this.#elementLine = this.#line;
      }
    }
    this.#collector.add(block.slice(start));
  }

  /** The element that was collected, if there is anything of it. */
  *end(): Generator<JsonText> {
    const text = this.#collector.take(this.#elementLine);
    this.#elementLine = 0;
    if (text.raw.trim() !== '') yield text;
  }

  #readString(code: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === BACKSLASH) this.#isEscaped = true;
    else if (code === QUOTE) this.#inString = false;
  }

  /** The bracket that opens the list, a comma between elements, or the bracket that closes the list. */
  #isBoundary(code: number): boolean {
    if (code === QUOTE) this.#inString = true;
    if (code === OPEN_BRACKET || code === OPEN_BRACE) return ++this.#depth === 1;
    if (code === CLOSE_BRACKET || code === CLOSE_BRACE) return --this.#depth === 0;
    return code === COMMA && this.#depth === 1;
  }
}
