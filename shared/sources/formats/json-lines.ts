import type { Batches } from './batches.ts';
import { TextCollector, type JsonText } from './json-text.ts';

/** The lines of a JSON Lines file, blank ones left out. */
export async function* jsonLines(blocks: AsyncIterable<string>): Batches<JsonText> {
  const lines = new LineCollector();
  for await (const block of blocks) yield lines.read(block);
  yield lines.end();
}

class LineCollector {
  readonly #collector = new TextCollector();
  #line = 1;

  *read(block: string): Generator<JsonText> {
    let start = 0;
    for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', start)) {
      this.#collector.add(block.slice(start, end));
      yield* this.end();
      start = end + 1;
    }
    this.#collector.add(block.slice(start));
  }

  /** The line that was collected, if there is anything on it. */
  *end(): Generator<JsonText> {
    const text = this.#collector.take(this.#line++);
    if (text.raw.trim() !== '') yield text;
  }
}
