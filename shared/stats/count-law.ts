/** A probability law of whole numbers 0..max with one peak, as the tails need it. */
export interface CountLaw {
  readonly mean: number;
  readonly deviation: number;
  /** Largest possible count; Infinity when there is none. */
  readonly max: number;
  /** Logarithm of the probability of `count`; also defined between whole numbers inside 0..max. */
  logProbability(count: number): number;
  /** Probability of `count + 1` over that of `count`. */
  ratio(count: number): number;
}
