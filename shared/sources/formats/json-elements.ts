import { TextCollector, type JsonText } from './json-text.ts';

/** The elements of a file that is one JSON list, as texts: the list is never in memory as a whole. */
export async function* jsonElements(blocks: AsyncIterable<string>): AsyncGenerator<JsonText> {
  const scanner = new ListScanner();
  for await (const block of blocks) yield* scanner.read(block);
  yield* scanner.end();
}

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
      const character = block.charAt(at);
      if (character === '\n') this.#line++;
      if (this.#inString) {
        this.#readString(character);
        continue;
      }
      if (this.#isBoundary(character)) {
        this.#collector.add(block.slice(start, at));
        start = at + 1;
        yield* this.end();
      } else if (this.#elementLine === 0 && character.trim() !== '') {
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

  #readString(character: string): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (character === '\\') this.#isEscaped = true;
    else if (character === '"') this.#inString = false;
  }

  /** The bracket that opens the list, a comma between elements, or the bracket that closes the list. */
  #isBoundary(character: string): boolean {
    if (character === '"') this.#inString = true;
    if (character === '[' || character === '{') return ++this.#depth === 1;
    if (character === ']' || character === '}') return --this.#depth === 0;
    return character === ',' && this.#depth === 1;
  }
}
