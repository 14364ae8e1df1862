import type { RetainedKind } from '../../shared/domain/retention.ts';

/** What the sweep removes things of. `reportWords`: revisions of reports that lost their new words. */
export type SweptKind = RetainedKind | 'reportWords';
export type SweptCounts = Readonly<Record<SweptKind, number>>;

export const noneSwept: SweptCounts = {
  feedbackText: 0,
  reportWords: 0,
  quarantine: 0,
  rejectedRows: 0,
  exports: 0,
  bodies: 0,
  received: 0,
  jobs: 0,
  deliveries: 0,
};

/** What a call did: numbers only. */
export interface SweepReceipt {
  /** Age is counted from then: when this pass over all that is stored began. */
  readonly passAt: string;
  /** Whether the pass came to its end; the next call goes on where it stopped. */
  readonly complete: boolean;
  readonly removed: SweptCounts;
}

export const addSwept = (a: SweptCounts, b: Partial<SweptCounts>): SweptCounts => {
  const sum: Record<SweptKind, number> = { ...a };
  for (const [kind, count] of Object.entries(b) as [SweptKind, number][]) sum[kind] += count;
  return sum;
};
