import type { Correction } from '../../shared/domain/correction.ts';
import type { FeedbackTable, Location } from '../../shared/ports/feedback-table.ts';
import type { PreparedChange } from './prepare-change.ts';

export type Claim =
  /** Erased, or deleted later than this change: there is nothing to write. */
  | { readonly claim: 'refused' }
  | {
      readonly claim: 'located';
      readonly location: Location;
      /** This delivery made the location, now or before it was delivered again. */
      readonly isFirst: boolean;
      /** A deletion that came before any upsert is newer. */
      readonly isSuperseded: boolean;
      /** Nobody can have corrected it yet. */
      readonly isNew: boolean;
      readonly correction?: Correction | undefined;
    };

const MAX_TRIES = 5;

/** Where the feedback lies: the first writer decides, everybody after it is told. */
export async function claimLocation(
  table: FeedbackTable,
  { key, revision, feedback }: Extract<PreparedChange, { change: 'upsert' }>,
  delivery: string,
): Promise<Claim> {
  const own: Location = { product: feedback.product, day: feedback.day };
  const mine: Claim = { claim: 'located', location: own, isFirst: true, isSuperseded: false, isNew: true };
  if (await table.createIdentity(key, { location: own, erased: false, firstDelivery: delivery })) return mine;
  for (let attempt = 1; attempt <= MAX_TRIES; attempt += 1) {
    const identity = await table.readIdentity(key);
    if (identity?.erased) return { claim: 'refused' };
    const isSuperseded = identity?.deleted !== undefined && identity.deleted >= revision;
    if (identity?.location) {
      const isFirst = identity.firstDelivery === delivery;
      const { location, correction } = identity;
      return { claim: 'located', location, isFirst, isSuperseded, isNew: false, correction };
    }
    if (isSuperseded) return { claim: 'refused' };
    if (await table.locateIdentity(key, own, revision, delivery)) return mine;
  }
  throw new Error(
    `Cannot store feedback: its identity must come to rest, got ${String(MAX_TRIES)} changes in between`,
  );
}
