/** Two ends, low at most high. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
