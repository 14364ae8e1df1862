import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { FeedbackQuery } from '../../ports/reader.ts';

const cursorSchema = z.tuple([z.string(), z.string().regex(/^\d{4}-\d{2}-\d{2}#[0-9a-f]{32}$/)]);

/** Which query the cursor belongs to: the page of one filter continued with another would skip feedback. */
const fingerprintOf = ({ product, week, source, kind, aspect, gapAtMost, id }: FeedbackQuery): string =>
  createHash('sha256')
    .update(
      JSON.stringify([product, week, ...[source, kind, aspect, gapAtMost, id].map((one) => one ?? null)]),
    )
    .digest('base64url')
    .slice(0, 12);

/** @param sortKey of the last item of the page */
export const cursorAfter = (query: FeedbackQuery, sortKey: string): string =>
  Buffer.from(JSON.stringify([fingerprintOf(query), sortKey])).toString('base64url');

/** @returns the sort key after which to go on; undefined when the cursor is not one of ours for this query */
export function sortKeyOfCursor(query: FeedbackQuery, cursor: string): string | undefined {
  try {
    const parsed = cursorSchema.safeParse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (!parsed.success) return undefined;
    const [fingerprint, sortKey] = parsed.data;
    return fingerprint === fingerprintOf(query) ? sortKey : undefined;
  } catch {
    return undefined;
  }
}
