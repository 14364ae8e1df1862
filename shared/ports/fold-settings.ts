/** What all sums were made with: where it is another one, they are stale at once. */
export interface FoldMade {
  /** Thousandths. */
  readonly defectThreshold: number;
  /** Of what a fold holds: `FOLD_VERSION` at that time. */
  readonly version: number;
}

export interface FoldSettings {
  /** @returns undefined when nothing was added up yet */
  readMade(): Promise<FoldMade | undefined>;
  writeMade(made: FoldMade): Promise<void>;
}
