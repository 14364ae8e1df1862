import type { Correction } from '../domain/correction.ts';
import type { CalendarDay } from '../domain/week.ts';
import type { Revision, StoredFeedback } from '../domain/stored-feedback.ts';

/** Keyed hash of source and external id, 32 hex digits: says nothing about the feedback. */
export type FeedbackKey = string & { readonly __brand: 'FeedbackKey' };

/** Where a feedback lies. The first writer fixes it for ever, so that no redelivery counts twice elsewhere. */
export interface Location {
  readonly product: string;
  readonly day: CalendarDay;
}

export interface Identity {
  /** Absent while only a deletion is known. */
  readonly location?: Location | undefined;
  /** Highest deletion that came before any upsert. */
  readonly deleted?: Revision | undefined;
  readonly erased: boolean;
  /** The delivery that made the location: tells `created` from a retry of the same delivery. */
  readonly firstDelivery?: string | undefined;
  /** Holds for every version of the feedback. */
  readonly correction?: Correction | undefined;
}

/** Live feedback, or a tombstone (`feedback` absent) that keeps an older revision from coming back. */
export interface FeedbackVersion {
  readonly revision: Revision;
  /** Scorer version: the same revision is written again when it was scored anew. */
  readonly scorer: string;
  /** The delivery that brought it: its repetition writes the same again, and so counts the same. */
  readonly delivery: string;
  readonly feedback?: StoredFeedback | undefined;
}

/**
 * The primitives of the write protocol, in the order in which a writer calls them; each is one atomic call.
 * A refused condition is a value (`false`); throttling and network failure throw and are retried by the queue.
 */
export interface FeedbackTable {
  /** Puts the identity if there is none. @returns false when there was one */
  createIdentity(key: FeedbackKey, identity: Identity): Promise<boolean>;
  /** Strongly consistent. */
  readIdentity(key: FeedbackKey): Promise<Identity | undefined>;
  /** Gives a location to an identity that a deletion made. @returns false when it has one, is erased or was deleted later */
  locateIdentity(
    key: FeedbackKey,
    location: Location,
    revision: Revision,
    delivery: string,
  ): Promise<boolean>;
  /** Raises `deleted` of an identity without location. @returns false when it has a location or a higher one */
  raiseDeletion(key: FeedbackKey, revision: Revision): Promise<boolean>;
  /** Notes a correction. @returns false when there is no located, live identity */
  correctIdentity(key: FeedbackKey, correction: Correction): Promise<boolean>;
  /** Marks the identity erased, for ever; makes one when there is none. */
  eraseIdentity(key: FeedbackKey): Promise<void>;
  /**
   * Writes when there is nothing, an older revision, or the same revision by another scorer or the same delivery.
   * @returns false when refused
   */
  putFeedback(location: Location, key: FeedbackKey, version: FeedbackVersion): Promise<boolean>;
  /** Adds 1 to the epoch of the day's marker and lists the day as dirty: always, also after a duplicate. */
  markDirty(location: Location): Promise<void>;
  /** Remembers the product for lists; cheap when repeated. */
  registerProduct(product: string, sample: boolean): Promise<void>;
  /** Keys of all live feedback of an author. */
  keysOfAuthor(authorKey: string): Promise<readonly FeedbackKey[]>;
}
