/** Shorter texts are alike by chance: "came too late". */
const FEWEST_WORDS = 5;
const SHINGLE_WORDS = 2;
/** Hash functions, compared in bands: texts that share 8 of 10 word pairs meet with 98 %, 3 of 10 with 2 %. */
const BANDS = 10;
const ROWS = 5;

/**
 * Groups of texts that are the same but for little: equal ones, and those whose word pairs give the same
 * minima in a band of hash functions (MinHash, Broder 1997). Linear in the length of all texts.
 *
 * @returns positions in the list, ascending; none alone
 * @example copyGroups(['Never buy this kettle again!', 'Works well for us at home', 'never buy THIS kettle again']) // [[0, 2]]
 */
export function copyGroups(texts: readonly string[]): readonly (readonly number[])[] {
  const parents = texts.map((_, index) => index);
  const buckets = new Map<string, number>();
  texts.forEach((text, index) => {
    for (const key of bandsOf(wordsOf(text))) {
      const other = buckets.get(key);
      if (other === undefined) buckets.set(key, index);
      else parents[rootOf(parents, index)] = rootOf(parents, other);
    }
  });
  const groups = Map.groupBy(texts.keys(), (index) => rootOf(parents, index));
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The largest group of copies; empty when there is none. */
export const largestCopies = (texts: readonly string[]): readonly number[] =>
  copyGroups(texts).reduce((best, one) => (one.length > best.length ? one : best), []);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

function bandsOf(words: readonly string[]): readonly string[] {
  if (words.length < FEWEST_WORDS) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    const hash = hashOf(words.slice(at, at + SHINGLE_WORDS).join(' '));
    for (let row = 0; row < minima.length; row++) {
      minima[row] = Math.min(minima[row] ?? 0, mixed(hash, row));
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    [band, ...minima.slice(band * ROWS, (band + 1) * ROWS)].join('.'),
  );
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The hash function of a row (the finaliser of MurmurHash3). */
function mixed(hash: number, row: number): number {
  let value = (hash ^ Math.imul(row + 1, 0x9e3779b1)) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== root) root = parents[root] ?? root;
  for (let at = index; at !== root;) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}
