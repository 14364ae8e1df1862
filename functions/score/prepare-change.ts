import type { Feedback, FeedbackChange } from '../../shared/domain/feedback.ts';
import { MAX_TEXT_LENGTH } from '../../shared/domain/text-length.ts';
import { revisionOf, type Revision, type StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import { dayOf } from '../../shared/domain/week.ts';
import type { FeedbackKey } from '../../shared/ports/feedback-table.ts';
import type { Hasher } from '../../shared/ports/infrastructure.ts';
import type { Scorer } from '../../shared/scoring/scorer.ts';
import { redact } from '../../shared/text/redact.ts';

export interface PrepareContext {
  readonly hasher: Hasher;
  readonly scorer: Scorer;
  readonly timeZone: string;
  readonly receivedAt: string;
}

/** A change that is ready for the table: nothing in it names a person. */
export type PreparedChange =
  | {
      readonly change: 'upsert';
      readonly key: FeedbackKey;
      readonly revision: Revision;
      readonly feedback: StoredFeedback;
    }
  | { readonly change: 'deletion'; readonly key: FeedbackKey; readonly revision: Revision };

/** Comes after every content hash: at the same instant the deletion wins. */
const DELETION_HASH = '~';

/** Redacts, cuts, scores and hashes, in this order: what is scored is what is stored. */
export function prepareChange(change: FeedbackChange, context: PrepareContext): PreparedChange {
  if (change.change === 'upsert') return prepareUpsert(wellFormed(change.feedback), context);
  const key = context.hasher.feedbackKey(change.source, change.externalId) as FeedbackKey;
  return { change: 'deletion', key, revision: revisionOf(change.deletedAt, DELETION_HASH) };
}

function prepareUpsert(
  { author, ...given }: Feedback,
  { hasher, scorer, timeZone, receivedAt }: PrepareContext,
): PreparedChange {
  const authorKey = author === undefined ? undefined : hasher.authorKey(given.source, author);
  // The hash is over what came, not over what is stored: a better redactor must not look like an edit.
  const contentHash = hasher.contentHash(JSON.stringify([given, authorKey ?? null]));
  const words = redactedWords(given);
  const { title, text } = words;
  const { language, rating } = given;
  return {
    change: 'upsert',
    key: hasher.feedbackKey(given.source, given.externalId) as FeedbackKey,
    revision: revisionOf(given.updatedAt ?? given.occurredAt, contentHash),
    feedback: {
      ...given,
      ...words,
      ...(authorKey === undefined ? {} : { authorKey }),
      day: dayOf(given.occurredAt, timeZone),
      receivedAt,
      score: scorer.score({ title, text, language, rating }),
    },
  };
}

type Words = Pick<StoredFeedback, 'title' | 'text' | 'reply' | 'truncated'>;

function redactedWords({ title, text, reply }: Omit<Feedback, 'author'>): Words {
  const redacted = text === undefined ? undefined : redact(text);
  const stored = redacted === undefined ? undefined : cut(redacted);
  return {
    ...(title === undefined ? {} : { title: cut(redact(title)) }),
    ...(stored === undefined ? {} : { text: stored }),
    ...(stored === redacted ? {} : { truncated: true }),
    ...(reply === undefined ? {} : { reply: cut(redact(reply)) }),
  };
}

/** Never cuts between the halves of a surrogate pair. */
function cut(text: string): string {
  if (text.length <= MAX_TEXT_LENGTH) return text;
  const last = text.charCodeAt(MAX_TEXT_LENGTH - 1);
  const isHighHalf = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHighHalf ? MAX_TEXT_LENGTH - 1 : MAX_TEXT_LENGTH);
}

/** Half surrogate pairs become U+FFFD in every string, so that what is stored is what was hashed. */
function wellFormed<T>(value: T): T {
  const copy = (part: unknown): unknown => {
    if (typeof part === 'string') return part.toWellFormed();
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, copy(inner)]));
  };
  return copy(value) as T;
}
