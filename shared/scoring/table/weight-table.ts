/** What the training wrote: `infra/train/train.ts`. */
export interface TrainedWeights {
  /** Base64 of the keys (32 bits each, little endian, ascending as signed numbers), then of their weights (8 bits each). */
  readonly table: string;
  /** Log odds of one unit of weight. */
  readonly step: number;
  /** Log odds per unit of good and of bad mood, each divided by the root of the number of words. */
  readonly mood: readonly [good: number, bad: number];
  /** Log odds of a text that says nothing. */
  readonly bias: number;
}

/** At least twice as many slots as n-grams, a power of two. */
const slotsFor = (count: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, 2 * count)));

/** Weights by n-gram key in one open-addressing table. */
export class WeightTable {
  readonly #keys: Int32Array;
  /** 0 marks a free slot. */
  readonly #weights: Int8Array;
  readonly #mask: number;
  readonly mood: readonly [good: number, bad: number];
  readonly bias: number;
  readonly #step: number;

  constructor({ table, step, mood, bias }: TrainedWeights) {
    const bytes = Uint8Array.from(atob(table), (char) => char.charCodeAt(0));
    const count = Math.floor(bytes.length / 5);
    const slots = slotsFor(count);
    this.#keys = new Int32Array(slots);
    this.#weights = new Int8Array(slots);
    this.#mask = slots - 1;
    this.#step = step;
    this.mood = mood;
    this.bias = bias;
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < count; at += 1)
      this.#insert(view.getInt32(at * 4, true), view.getInt8(count * 4 + at));
  }

  #insert(key: number, weight: number): void {
    let slot = key & this.#mask;
    while (this.#weights[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#keys[slot] = key;
    this.#weights[slot] = weight;
  }

  /** Log odds that the n-gram of a key adds, before it is shared among the n-grams of its text; 0 when unknown. */
  weightOf(key: number): number {
    let slot = key & this.#mask;
    for (let weight = this.#weights[slot] ?? 0; weight !== 0; weight = this.#weights[slot] ?? 0) {
      if (this.#keys[slot] === key) return weight * this.#step;
      slot = (slot + 1) & this.#mask;
    }
    return 0;
  }
}
