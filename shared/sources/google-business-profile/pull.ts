import * as z from 'zod';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok } from '../../domain/result.ts';
import { refreshTokenCall } from '../auth/refresh-token.ts';
import { firstProblem } from '../formats/first-problem.ts';
import { nextPlace, placeOf } from '../formats/newest-first.ts';
import { parseJsonPage } from '../formats/parse-json.ts';
import type { PullSource } from '../source.ts';
import { changeOfReview } from './change-of-review.ts';
import { optionsSchema, pullOptionsSchema } from './options.ts';

const PAGE_SIZE = 50;
/** Sorted by their last update: a day is left for clocks. */
const OVERLAP_DAYS = 1;

const pageSchema = z.object({
  reviews: z.array(z.unknown()).default([]),
  nextPageToken: z.string().nullish(),
});

/** Where a refresh token is changed for an access token. */
export const tokenAddress = (options: unknown): string =>
  `${optionsSchema.parse(options).baseUrl ?? 'https://oauth2.googleapis.com'}/token`;

/** All reviews of locations; the answer of the business too, of which no push tells. */
export const pull: PullSource = {
  options: pullOptionsSchema,
  callsPerMinute: 60,
  credentials: {
    secretName: (options) => optionsSchema.parse(options).credentials,
    grant: (secret, options) => refreshTokenCall(tokenAddress(options), secret),
    headersFor: (token) => ok({ authorization: `Bearer ${token}` }),
  },
  addressOf(checkpoint, context) {
    const { locations = [], baseUrl } = optionsSchema.parse(context.options);
    const { list, page } = placeOf(checkpoint, locations);
    const query = new URLSearchParams({ pageSize: String(PAGE_SIZE), orderBy: 'updateTime desc' });
    if (page !== undefined) query.set('pageToken', page);
    return `${baseUrl ?? 'https://mybusiness.googleapis.com'}/v4/${list}/reviews?${query.toString()}`;
  },
  read(body, checkpoint, context) {
    const json = parseJsonPage(body);
    if (!json.ok) return json;
    const parsed = pageSchema.safeParse(json.value);
    if (!parsed.success) return fail(firstProblem(parsed.error));
    const { locations = [] } = optionsSchema.parse(context.options);
    const changes: FeedbackChange[] = [];
    const rejected: string[] = [];
    for (const review of parsed.data.reviews) {
      const change = changeOfReview(review, context);
      if (change.ok) changes.push(change.value);
      else rejected.push(change.error);
    }
    const times = changes
      .flatMap((one) => (one.change === 'upsert' ? (one.feedback.updatedAt ?? []) : []))
      .sort();
    const newest = times.at(-1);
    const walked = {
      newest: newest === undefined ? {} : { at: newest },
      oldest: times[0],
      next: parsed.data.nextPageToken || undefined,
    };
    return ok({ changes, rejected, ...nextPlace(checkpoint, locations, walked, OVERLAP_DAYS) });
  },
};
