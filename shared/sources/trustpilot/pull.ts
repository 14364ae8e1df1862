import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { nextPlace, placeOf } from '../formats/newest-first.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseJsonPage } from '../formats/parse-json.ts';
import { productOf } from '../formats/product-of.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { PullSource, SourceContext } from '../source.ts';
import { optionsSchema, pullOptionsSchema } from './options.ts';

const HOST = 'https://api.trustpilot.com';
const PAGE_SIZE = 100;
/** Sorted by their first date: edits and answers of the business come later. */
const OVERLAP_DAYS = 30;

const text = z.string().nullish();
const reviewSchema = z.object({
  id: z.string().trim().min(1).max(512),
  links: z.array(z.object({ rel: text, href: text })).nullish(),
  consumer: z.object({ id: text }).nullish(),
  location: z.object({ id: text, name: text }).nullish(),
  stars: z.number().min(1).max(5),
  title: text,
  text,
  language: text,
  createdAt: z.string(),
  updatedAt: text,
  companyReply: z.object({ text, createdAt: text, updatedAt: text }).nullish(),
  isVerified: z.boolean().nullish(),
  referenceId: text,
});
const pageSchema = z.object({ reviews: z.array(z.unknown()) });

/** Reviews of a business unit, page by page. */
export const pull: PullSource = {
  options: pullOptionsSchema,
  // 833 calls in five minutes are allowed to all that use the key.
  callsPerMinute: 60,
  credentials: {
    secretName: (options) => pullOptionsSchema.parse(options).credentials,
    grant(secret, options) {
      const [key, ...rest] = secret.split(':');
      if (!key || rest.join(':') === '') return fail('must be the API key, a colon and the API secret');
      const host = optionsSchema.parse(options).baseUrl ?? HOST;
      return ok({
        url: `${host}/v1/oauth/oauth-business-users-for-applications/accesstoken`,
        headers: { authorization: `Basic ${Buffer.from(secret).toString('base64')}` },
        form: { grant_type: 'client_credentials' },
      });
    },
    headersFor: (token) => ok({ authorization: `Bearer ${token}` }),
  },
  addressOf(checkpoint, context) {
    const { businessUnit = '', baseUrl } = optionsSchema.parse(context.options);
    const { page } = placeOf(checkpoint, [businessUnit]);
    const query = new URLSearchParams({
      page: page ?? '1',
      perPage: String(PAGE_SIZE),
      orderBy: 'createdat.desc',
    });
    return `${baseUrl ?? HOST}/v1/private/business-units/${businessUnit}/reviews?${query.toString()}`;
  },
  read(body, checkpoint, context) {
    const json = parseJsonPage(body);
    if (!json.ok) return json;
    const parsed = pageSchema.safeParse(json.value);
    if (!parsed.success) return fail(firstProblem(parsed.error));
    const { businessUnit = '' } = optionsSchema.parse(context.options);
    const changes: FeedbackChange[] = [];
    const rejected: string[] = [];
    for (const review of parsed.data.reviews) {
      const change = changeOfReview(review, context);
      if (change.ok) changes.push(change.value);
      else rejected.push(change.error);
    }
    const times = changes.flatMap((one) => (one.change === 'upsert' ? [one.feedback.occurredAt] : [])).sort();
    const [oldest, newest] = [times[0], times.at(-1)];
    const { page } = placeOf(checkpoint, [businessUnit]);
    // A page past the end is empty.
    const next = parsed.data.reviews.length === 0 ? undefined : String(Number(page ?? '1') + 1);
    const walked = { newest: newest === undefined ? {} : { at: newest }, oldest, next };
    return ok({ changes, rejected, ...nextPlace(checkpoint, [businessUnit], walked, OVERLAP_DAYS) });
  },
};

function changeOfReview(value: unknown, context: SourceContext): Result<FeedbackChange> {
  const parsed = reviewSchema.safeParse(value);
  if (!parsed.success) return fail(firstProblem(parsed.error));
  const review = parsed.data;
  const { location, companyReply: reply } = review;
  const occurredAt = parseDate(review.createdAt, 'ISO');
  if (occurredAt === undefined) return fail('createdAt must be an RFC 3339 time');
  const later = [review.updatedAt, reply?.createdAt, reply?.updatedAt]
    .flatMap((time) => (time ? (parseDate(time, 'ISO') ?? []) : []))
    .sort()
    .at(-1);
  return upsertOf({
    source: context.source,
    externalId: review.id,
    kind: context.kind ?? 'review',
    product: productOf(value, context),
    location: location?.id ?? location?.name ?? undefined,
    rating: { value: review.stars, min: 1, max: 5 },
    title: review.title ?? undefined,
    text: review.text ?? undefined,
    language: review.language ?? undefined,
    author: review.consumer?.id ?? undefined,
    occurredAt,
    // An answer of the business is news of a review, too.
    updatedAt: later,
    url: review.links?.find(({ rel }) => rel === 'self')?.href ?? undefined,
    verified: review.isVerified ?? undefined,
    order: review.referenceId ?? undefined,
    reply: reply?.text ?? undefined,
  });
}
