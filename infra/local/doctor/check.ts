/** What the doctor found: good, worth knowing, or to be repaired. */
export interface Finding {
  readonly what: string;
  readonly state: 'ok' | 'note' | 'fix';
  /** What is there. */
  readonly found: string;
  /** What to do; absent when all is well. */
  readonly fix?: string;
}
