/** The settings that all sums were made with: another value makes them stale at once. */
export interface FoldSettings {
  /** Defect threshold in thousandths; undefined when nothing was added up yet. */
  readThreshold(): Promise<number | undefined>;
  writeThreshold(threshold: number): Promise<void>;
}
