import { createHash } from 'node:crypto';
import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, type Result } from '../../domain/result.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import type { SourceContext } from '../source.ts';

export const wantedColumns = {
  file: 'Google Play reviews',
  aliases: {
    package: ['Package Name'],
    version: ['App Version Name'],
    language: ['Reviewer Language'],
    device: ['Device', 'Reviewer Hardware Model'],
    submitted: ['Review Submit Date and Time'],
    submittedMs: ['Review Submit Millis Since Epoch'],
    updated: ['Review Last Update Date and Time'],
    updatedMs: ['Review Last Update Millis Since Epoch'],
    stars: ['Star Rating'],
    title: ['Review Title'],
    text: ['Review Text'],
    reply: ['Developer Reply Text'],
    link: ['Review Link'],
  },
  required: ['package', 'submitted', 'stars'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** @param named product out of the column that the settings name; empty when they name none */
export function changeOfReview(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = instantOf(read('submittedMs'), read('submitted'));
  if (occurredAt === undefined)
    return fail('Review Submit Date and Time must be a time like 2026-11-05T14:40:32Z');
  const updatedAt = instantOf(read('updatedMs'), read('updated'));
  const rating = parseRating(read('stars'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`Star Rating: ${rating.error}`);
  const version = read('version').trim();
  return upsertOf({
    source,
    externalId: reviewId(read('link')) ?? compositeId(read, occurredAt),
    kind: kind ?? 'review',
    product: named.trim() || (product ?? read('package')),
    rating: rating.value,
    title: read('title'),
    text: read('text'),
    language: read('language'),
    occurredAt,
    updatedAt: updatedAt !== undefined && updatedAt > occurredAt ? updatedAt : undefined,
    url: read('link'),
    reply: read('reply'),
    labels: version === '' ? [] : [`version ${version}`],
  });
}

/** The column in milliseconds is exact; files without it have the text. */
const instantOf = (milliseconds: string, text: string): string | undefined =>
  parseDate(milliseconds, 'epoch ms') ?? parseDate(text, 'ISO');

/**
 * Links had three forms over the years: `?reviewId=<uuid>&corpus=...`, `?reviewId=gp%3AAOq...` and
 * `#ReviewDetailsPlace:p=...&reviewid=gp:AOq...`.
 */
function reviewId(link: string): string | undefined {
  const encoded = /[?&#]reviewid=([^&#\s]+)/i.exec(link)?.[1];
  if (encoded === undefined) return undefined;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** A review without text has no link and so no id. The stars are not part of the key: they may change. */
const compositeId = (read: (field: Field) => string, submittedAt: string): string =>
  createHash('sha256')
    .update([read('package'), submittedAt, read('device'), read('language')].join('|'))
    .digest('hex');
