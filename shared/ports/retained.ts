import type { RetainedKind } from '../domain/retention.ts';
import type { Quarantined } from '../domain/quarantine.ts';
import type { IsoWeek } from '../domain/week.ts';
import type { ScoredFeedback } from './scored-feedback.ts';

/** By kind, the instant (RFC 3339) before which what came has to go; kinds that stay are left out. */
export type Cutoffs = Readonly<Partial<Record<RetainedKind, string>>>;

/** An item that has to go, or part of it. */
export type Expired =
  | { readonly kind: 'feedbackText'; readonly seen: ScoredFeedback }
  | { readonly kind: 'reportWords'; readonly week: IsoWeek }
  | { readonly kind: 'quarantine'; readonly item: Quarantined }
  | { readonly kind: 'jobs'; readonly id: string }
  | { readonly kind: 'received' | 'deliveries'; readonly key: Cursor };

/** Where a page ended: opaque. */
export interface Cursor {
  readonly pk: string;
  readonly sk: string;
}

export interface ExpiredPage {
  readonly found: readonly Expired[];
  /** Absent after the last page. */
  readonly next?: Cursor | undefined;
}

/** Everything that the table holds, in an order of its own. */
export interface ExpiredItems {
  /** What is expired in the next part of the table, of bounded size. */
  page(cutoffs: Cutoffs, after: Cursor | undefined): Promise<ExpiredPage>;
  /** Removes a record of what came or was sent. */
  removeRecord(key: Cursor): Promise<void>;
  /** Removes a job with the counts of its chunks; a repetition finishes what was broken off. */
  removeJob(id: string): Promise<void>;
}

/** How far the sweep came. */
export interface SweepCheckpoint {
  /** When the pass over all that is stored began. */
  readonly passAt: string;
  /** Where it goes on; absent when it came to the end. */
  readonly after?: Cursor | undefined;
}

export interface SweepCheckpoints {
  readCheckpoint(): Promise<SweepCheckpoint | undefined>;
  writeCheckpoint(checkpoint: SweepCheckpoint): Promise<void>;
}
