import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldOf } from '../formats/field-of.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { isHigher, type WalkPlace } from '../formats/newest-first.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseJsonPage } from '../formats/parse-json.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';
import type { Options } from './options.ts';

const label = z.object({ label: z.string() });
const entrySchema = z.object({
  id: z.object({ label: z.string().regex(/^\d{1,30}$/, 'must be a number') }),
  'im:rating': label,
  'im:version': label.optional(),
  title: label.optional(),
  content: label.optional(),
  updated: label.optional(),
  author: z.object({ uri: label.optional(), name: label.optional() }).optional(),
});
type Entry = z.infer<typeof entrySchema>;

export interface ReadFeed {
  readonly changes: readonly FeedbackChange[];
  readonly rejected: readonly string[];
  readonly newest: { readonly at?: string; readonly id?: string };
  readonly oldest: string | undefined;
  /** Entries that are reviews, whether they could be read or not. */
  readonly reviews: number;
}

/**
 * A page of the feed. `feed.entry` is absent, one entry or a list; old feeds begin with the app itself, which is no
 * review because it has no rating.
 */
export function readFeed(
  body: Uint8Array,
  place: WalkPlace,
  context: SourceContext,
  options: Options,
): Result<ReadFeed> {
  const json = parseJsonPage(body);
  if (!json.ok) return json;
  const feed = fieldOf(json.value, 'feed');
  if (typeof feed !== 'object' || feed === null) return fail('feed must be an object');
  const given = fieldOf(feed, 'entry');
  const reviews = (given === undefined ? [] : [given])
    .flat()
    .filter((entry) => fieldOf(entry, 'im:rating') !== undefined);
  const changes: FeedbackChange[] = [];
  const rejected: string[] = [];
  const times: string[] = [];
  let highest: string | undefined;
  for (const review of reviews) {
    const change = changeOfReview(review, place, context, options);
    if (!change.ok) rejected.push(change.error);
    else if (change.value.change) changes.push(change.value.change);
    if (!change.ok) continue;
    const { id, at } = change.value;
    if (at !== undefined) times.push(at);
    if (highest === undefined || isHigher(id, highest)) highest = id;
  }
  times.sort();
  const newest = times.at(-1);
  return ok({
    changes,
    rejected,
    reviews: reviews.length,
    newest: {
      ...(newest === undefined ? {} : { at: newest }),
      ...(highest === undefined ? {} : { id: highest }),
    },
    oldest: times.length < changes.length ? undefined : times[0],
  });
}

interface ReadReview {
  readonly id: string;
  readonly at: string | undefined;
  /** Undefined for a review without a time that was read before: it is as new as its first arrival. */
  readonly change: FeedbackChange | undefined;
}

function changeOfReview(
  value: unknown,
  { list, seen }: WalkPlace,
  { source, product, kind, receivedAt }: SourceContext,
  { app }: Options,
): Result<ReadReview> {
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success) return fail(firstProblem(parsed.error));
  const entry: Entry = parsed.data;
  const id = entry.id.label;
  const rating = parseRating(entry['im:rating'].label, { min: 1, max: 5 });
  if (!rating.ok) return fail(`im:rating: ${rating.error}`);
  const at = entry.updated && parseDate(entry.updated.label, 'ISO');
  if (entry.updated && at === undefined) return fail('updated must be an RFC 3339 time');
  if (at === undefined && seen.id !== undefined && !isHigher(id, seen.id)) {
    return ok({ id, at, change: undefined });
  }
  const version = entry['im:version']?.label.trim() ?? '';
  const change = upsertOf({
    source,
    externalId: id,
    kind: kind ?? 'review',
    product: product ?? app,
    location: list,
    rating: rating.value,
    title: entry.title?.label,
    text: entry.content?.label,
    author: entry.author?.uri?.label || entry.author?.name?.label,
    occurredAt: at ?? receivedAt,
    labels: version === '' ? [] : [`version ${version}`],
  });
  return change.ok ? ok({ id, at, change: change.value }) : change;
}
