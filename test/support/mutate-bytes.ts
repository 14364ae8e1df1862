/** Numbers from 0 to below `limit`; the same seed gives the same ones. (mulberry32, public domain) */
export function seededRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const hostile = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\uFEFF',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\\u',
  'null',
]
  .concat(['__proto__', '-1', '1e999', '9'.repeat(400), '\u2028', 'ÿ', '<b>', '&#x0;', '%00', '=1+1'])
  .map((text) => Buffer.from(text));

/** A file with one to four things done to it: cut, joined, repeated, swapped or sprinkled with what breaks parsers. */
export function mutateBytes(seeds: readonly Uint8Array[], random: (limit: number) => number): Uint8Array {
  const some = (): Uint8Array => seeds[random(seeds.length)] ?? new Uint8Array();
  let bytes = some();
  for (let left = 1 + random(4); left > 0; left--) {
    const from = random(bytes.byteLength + 1);
    const to = Math.min(bytes.byteLength, from + random(60));
    const [before, middle, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
    switch (random(7)) {
      case 0:
        bytes = before;
        break;
      case 1:
        bytes = Buffer.concat([before, after]);
        break;
      case 2:
        bytes = Buffer.concat([before, middle, middle, after]);
        break;
      case 3:
        bytes = Buffer.concat([before, some().subarray(random(200))]);
        break;
      case 4:
        bytes = Buffer.concat([before, Buffer.from([random(256)]), after]);
        break;
      default:
        bytes = Buffer.concat([before, hostile[random(hostile.length)] ?? middle, middle, after]);
    }
  }
  return bytes;
}
