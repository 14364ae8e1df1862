import { createHash } from 'node:crypto';
import type { FeedbackKey, Location } from '../../ports/feedback-table.ts';
import { weekOfDay, type CalendarDay, type IsoWeek } from '../../domain/week.ts';

/** Primary key of an item. All keys of the table are made here and nowhere else. */
export interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

export const DIRTY_INDEX = 'dirty';
/** The dirty list is spread, so that a large import does not write to one index partition only. */
const DIRTY_SHARDS = 4;
export const dirtyPartitions: readonly string[] = Array.from(
  { length: DIRTY_SHARDS },
  (_, shard) => `DIRTY#${String(shard)}`,
);

/** A product name as part of a key: `#` is the separator, so it must not occur in the name. */
const part = (name: string): string => encodeURIComponent(name.toWellFormed());

/** An id from outside as part of a key: sort keys hold 1,024 bytes at most. */
const bounded = (id: string): string => {
  const text = part(id);
  return text.length <= 500 ? text : `sha256-${createHash('sha256').update(text).digest('hex')}`;
};

/** @example dirtyPartitionOf('Kettle') // 'DIRTY#2' */
export function dirtyPartitionOf(product: string): string {
  const sum = [...product].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
  return `DIRTY#${String(sum % DIRTY_SHARDS)}`;
}

export const identityKey = (key: FeedbackKey): ItemKey => ({ pk: `ID#${key}`, sk: 'ID' });

export const feedbackPartition = (product: string, week: IsoWeek): string => `F#${part(product)}#${week}`;
const feedbackSortKey = (day: CalendarDay, key: FeedbackKey): string => `${day}#${key}`;
export const feedbackItemKey = (location: Location, key: FeedbackKey): ItemKey => ({
  pk: feedbackPartition(location.product, weekOfDay(location.day)),
  sk: feedbackSortKey(location.day, key),
});
/**
 * Sort keys of all feedback of the days, both included: `~` comes after every hexadecimal digit.
 * @param digit first digit of the feedback keys, for a part of one day
 */
export const feedbackRange = (
  first: CalendarDay,
  last: CalendarDay,
  digit = '',
): { readonly from: string; readonly to: string } => ({
  from: `${first}#${digit}`,
  to: `${last}#${digit}~`,
});
export const FEEDBACK_PREFIX = 'F#';
/** Before it lies all feedback of days before this one, whatever the product. */
export const feedbackBefore = (day: CalendarDay): string => `${day}#`;
/** Product and day out of the key of a feedback item. */
export const locationOfFeedbackItem = ({ pk, sk }: ItemKey): Location => ({
  product: decodeURIComponent(pk.slice(FEEDBACK_PREFIX.length, pk.lastIndexOf('#'))),
  day: dayOfFeedbackItem(sk),
});
/** The feedback key out of a sort key of a feedback item. */
export const keyOfFeedbackItem = (sk: string): FeedbackKey => sk.slice(11) as FeedbackKey;
export const dayOfFeedbackItem = (sk: string): CalendarDay => sk.slice(0, 10) as CalendarDay;

export const markerKey = (location: Location): ItemKey => ({
  pk: `M#${part(location.product)}`,
  sk: `D#${location.day}`,
});
/** Product and day of a marker item. */
export const locationOfMarker = (key: ItemKey): Location => ({
  product: decodeURIComponent(key.pk.slice(2)),
  day: key.sk.slice(2) as CalendarDay,
});

export const weekPartition = (product: string): string => `A#${part(product)}`;
export const weekSortKey = (week: IsoWeek): string => `W#${week}`;
export const weekOfSortKey = (sk: string): IsoWeek => sk.slice(2) as IsoWeek;
/** Attribute of a week item that holds the partial of a day. */
export const dayAttribute = (day: CalendarDay): string => `d${day}`;

export const PRODUCT_PARTITION = 'PRODUCT';
/** The bare name: an encoded one could be longer than a sort key may be. */
export const productKey = (product: string): ItemKey => ({
  pk: PRODUCT_PARTITION,
  sk: product.toWellFormed(),
});

export const PUBLICATION_PREFIX = 'P#';
export const publicationPartition = (week: IsoWeek): string => `${PUBLICATION_PREFIX}${week}`;
export const weekOfPublicationPartition = (pk: string): IsoWeek =>
  pk.slice(PUBLICATION_PREFIX.length) as IsoWeek;
export const publicationKey = (week: IsoWeek, revision: number): ItemKey => ({
  pk: publicationPartition(week),
  sk: `R#${String(revision).padStart(4, '0')}`,
});
export const PUBLISHED_PARTITION = 'PUBLISHED';
export const publishedKey = (week: IsoWeek): ItemKey => ({ pk: PUBLISHED_PARTITION, sk: week });

export const QUARANTINE_PARTITION = 'Q';
export const quarantineKey = (receivedAt: string, id: string): ItemKey => ({
  pk: QUARANTINE_PARTITION,
  sk: `${receivedAt}#${bounded(id)}`,
});

export const SOURCE_PARTITION = 'SRC';
export const sourceKey = (source: string): ItemKey => ({ pk: SOURCE_PARTITION, sk: source });

export const RECEIVED_PREFIX = 'RCV#';
export const receivedPartition = (source: string): string => `${RECEIVED_PREFIX}${part(source)}`;
export const receivedKey = (source: string, receivedAt: string, id: string): ItemKey => ({
  pk: receivedPartition(source),
  sk: `${receivedAt}#${bounded(id)}`,
});

export const JOB_PREFIX = 'J#';
export const JOB_SORT_KEY = 'META';
export const jobPartition = (job: string): string => `${JOB_PREFIX}${bounded(job)}`;
export const jobKey = (job: string): ItemKey => ({ pk: jobPartition(job), sk: JOB_SORT_KEY });
const CHUNK_PREFIX = 'C#';
export const chunkKey = (job: string, chunk: number): ItemKey => ({
  pk: jobPartition(job),
  sk: `${CHUNK_PREFIX}${String(chunk).padStart(6, '0')}`,
});

export const DELIVERY_LOG_PREFIX = 'N#';
export const deliveryLogKey = (receiver: string, id: string): ItemKey => ({
  pk: `${DELIVERY_LOG_PREFIX}${bounded(receiver)}`,
  sk: bounded(id),
});

/** Judged series of a product: one item each, and the list of them. */
const judgedPartition = (product: string): string => `V#${part(product)}`;
export const judgedSeriesKey = (product: string, name: string): ItemKey => ({
  pk: judgedPartition(product),
  sk: `S#${bounded(name)}`,
});
export const judgedIndexKey = (product: string): ItemKey => ({ pk: judgedPartition(product), sk: 'LIST' });

export const CALIBRATION_KEY: ItemKey = { pk: 'CALIBRATION', sk: 'sentiment' };

export const OWNER_VERDICT_PARTITION = 'OWNER';
export const ownerVerdictKey = (signal: string): ItemKey => ({
  pk: OWNER_VERDICT_PARTITION,
  sk: bounded(signal),
});

export const PUBLISH_CHECKPOINT_KEY: ItemKey = { pk: 'CHECKPOINT', sk: 'publish' };
export const pullStateKey = (source: string): ItemKey => ({ pk: 'PULL', sk: source });
export const SWEEP_CHECKPOINT_KEY: ItemKey = { pk: 'CHECKPOINT', sk: 'sweep' };
export const FOLD_SETTINGS_KEY: ItemKey = { pk: 'CHECKPOINT', sk: 'fold' };
