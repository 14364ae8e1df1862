/** The list must begin within so many characters. */
const HEAD_LENGTH = 65_536;
const TAIL_LENGTH = 1_024;

/**
 * The list that a JSON object holds under a name, for a file that is one such object. Line breaks before it stay, so
 * that lines are counted right; what is not such an object comes out as it is.
 * @example of '{"type": "x", "features": [1, 2]}', 'features' // '[1, 2]'
 */
export async function* jsonListIn(blocks: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  const opening = new RegExp(`^\\s*\\{[^]*?"${name}"\\s*:\\s*(?=\\[)`);
  let [isFound, isOver] = [false, false];
  let held = '';
  for await (const block of blocks) {
    held += block;
    if (!isFound && !isOver) {
      const before = opening.exec(held)?.[0];
      if (before === undefined && held.length < HEAD_LENGTH) continue;
      isOver = before === undefined;
      isFound = !isOver;
      held = before === undefined ? held : before.replace(/[^\n]+/g, '') + held.slice(before.length);
    }
    yield held.slice(0, -TAIL_LENGTH);
    held = held.slice(-TAIL_LENGTH);
  }
  yield isFound ? held.replace(/\](?:\s*,\s*"[^[\]{}]*)?\s*\}\s*$/, ']') : held;
}
