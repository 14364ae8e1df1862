import type { RatedText } from './rated-text.ts';

/** Pairs of least hashes; texts that share one are compared. */
const BANDS = 6;
/** Share of common n-grams from which two texts are nearly the same. */
const NEARLY_SAME = 0.6;

const mix = (key: number, seed: number): number => {
  const mixed = Math.imul(key ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35) >>> 0;
};

const leastHash = (keys: ReadonlySet<number>, seed: number): number => {
  let least = 0xffffffff;
  for (const key of keys) least = Math.min(least, mix(key, seed));
  return least;
};

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const key of a) if (b.has(key)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
}

/**
 * Texts that are copies of each other, or nearly, by least hashes of their n-grams (Broder, On the resemblance and
 * containment of documents, 1997).
 * @returns for each text the smallest id among those like it
 */
export function groupDuplicates(texts: readonly RatedText[]): readonly string[] {
  const sets = texts.map(({ keys }) => new Set(keys));
  const parents = texts.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    return root;
  };
  for (let band = 0; band < BANDS; band += 1) {
    const firsts = new Map<string, number>();
    sets.forEach((keys, at) => {
      const bucket = `${String(leastHash(keys, 2 * band))} ${String(leastHash(keys, 2 * band + 1))}`;
      const first = firsts.get(bucket);
      if (first === undefined) firsts.set(bucket, at);
      else if (likeness(keys, sets[first] ?? keys) >= NEARLY_SAME) parents[rootOf(at)] = rootOf(first);
    });
  }
  const least = new Map<number, string>();
  texts.forEach(({ id }, at) => {
    const root = rootOf(at);
    const known = least.get(root);
    if (known === undefined || id < known) least.set(root, id);
  });
  return texts.map(({ id }, at) => least.get(rootOf(at)) ?? id);
}
