/** What the training wrote: `infra/train/train.ts`. */
export interface TrainedWeights {
  /**
   * Base64. In order of the keys, the distance of each to the one before as a base-128 number (low digits first, the high
   * bit says that more follow); then, in the same order, one byte per weight. Apart, both compress well.
   */
  readonly table: string;
  /** N-grams in it. */
  readonly count: number;
  /** Log odds of one unit of weight. */
  readonly step: number;
  /** Log odds per unit of good and of bad mood, each divided by the root of the number of words. */
  readonly mood: readonly [good: number, bad: number];
  /** Log odds of a text that says nothing. */
  readonly bias: number;
}

/** Calls back for every n-gram. */
function unpack({ table, count }: TrainedWeights, visit: (key: number, weight: number) => void): void {
  const bytes = atob(table);
  const weights = bytes.length - count;
  let key = 0;
  for (let at = 0, index = 0; at < weights; at += 1, index += 1) {
    let digit = bytes.charCodeAt(at);
    for (let shift = 0; ; shift += 7) {
      key += (digit & 127) << shift;
      if (digit < 128) break;
      digit = bytes.charCodeAt((at += 1));
    }
    visit(key, bytes.charCodeAt(weights + index));
  }
}

/** Weights by n-gram key in one open-addressing table. */
export class WeightTable {
  /** Key in the high bits, weight in the low 8; 0 is a free slot, since no weight is 0. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly mood: readonly [good: number, bad: number];
  readonly bias: number;
  readonly #step: number;

  constructor(trained: TrainedWeights) {
    const { count, step, mood, bias } = trained;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * Math.max(1, count))));
    this.#mask = this.#slots.length - 1;
    this.#step = step;
    this.mood = mood;
    this.bias = bias;
    unpack(trained, (key, weight) => {
      let slot = key & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = (key << 8) | weight;
    });
  }

  /** Log odds that the n-gram of a key adds, before it is shared among the n-grams of its text; 0 when unknown. */
  weightOf(key: number): number {
    let slot = key & this.#mask;
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      if (entry >>> 8 === key) return ((entry << 24) >> 24) * this.#step;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }
}
