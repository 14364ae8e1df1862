import { TextCollector, type JsonText } from './json-text.ts';

/** The lines of a JSON Lines file, blank ones left out. */
export async function* jsonLines(blocks: AsyncIterable<string>): AsyncGenerator<JsonText> {
  const collector = new TextCollector();
  let line = 1;
  for await (const block of blocks) {
    let start = 0;
    for (let end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', start)) {
      collector.add(block.slice(start, end));
      const text = collector.take(line++);
      if (text.raw.trim() !== '') yield text;
      start = end + 1;
    }
    collector.add(block.slice(start));
  }
  const last = collector.take(line);
  if (last.raw.trim() !== '') yield last;
}
