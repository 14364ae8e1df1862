import { CANARY, type Delivery, type Erasure, type Review } from './plan.ts';

/** The review as it must be stored. */
export interface Expected {
  readonly source: string;
  readonly externalId: string;
  readonly product: string;
  readonly day: string;
  readonly text: string;
  readonly rating: number;
}

/** What must be in the table, by its own simple rule: of all that was said of a review, the newest holds. */
export interface Oracle {
  readonly live: ReadonlyMap<string, Expected>;
  /** Deleted or erased: nothing of them may be left. */
  readonly gone: ReadonlySet<string>;
  /** Webhook ids of what was authentic and no feedback. */
  readonly broken: ReadonlySet<string>;
  /** Distinct feedbacks that were spoken of, and distinct broken calls. */
  readonly distinct: number;
}

export const idOf = (source: string, externalId: string): string => `${source} ${externalId}`;

/** @param acknowledged deliveries that were answered with 202 */
export function oracleOf(acknowledged: readonly Delivery[], erasures: readonly Erasure[]): Oracle {
  const newest = new Map<string, { readonly at: string; readonly expected: Expected | undefined }>();
  const broken = new Set<string>();
  for (const { source, says, webhookId } of acknowledged) {
    if (says.kind === 'broken') {
      broken.add(webhookId);
      continue;
    }
    const id = idOf(source, says.externalId);
    const at = says.kind === 'deletion' ? says.at : (says.review.updatedAt ?? says.review.occurredAt);
    const known = newest.get(id);
    const isNewer = !known || at > known.at || (at === known.at && says.kind === 'deletion');
    if (!isNewer) continue;
    const expected = says.kind === 'deletion' ? undefined : expectedOf(source, says.externalId, says.review);
    newest.set(id, { at, expected });
  }
  for (const { source, externalId } of erasures) {
    newest.set(idOf(source, externalId), { at: '~', expected: undefined });
  }
  const live = new Map(
    [...newest].flatMap(([id, { expected }]) => (expected ? [[id, expected] as const] : [])),
  );
  const gone = new Set([...newest].flatMap(([id, { expected }]) => (expected ? [] : [id])));
  return { live, gone, broken, distinct: live.size + gone.size + broken.size };
}

const expectedOf = (source: string, externalId: string, review: Review): Expected => ({
  source,
  externalId,
  product: review.product,
  // The business lies in UTC.
  day: review.occurredAt.slice(0, 10),
  text: review.text.replaceAll(CANARY, '[email]'),
  rating: review.rating,
});
