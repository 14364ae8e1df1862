import type { FeedbackChange } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { parseDate } from '../formats/parse-date.ts';
import { parseFlag } from '../formats/parse-flag.ts';
import { parseRating } from '../formats/parse-rating.ts';
import { plainText } from '../formats/plain-text.ts';
import { upsertOf } from '../formats/upsert-of.ts';
import { withheld } from '../formats/withheld.ts';
import type { SourceContext } from '../source.ts';

export const wantedColumns = {
  file: 'Okendo reviews',
  aliases: {
    id: ['Review ID'],
    productId: ['Product ID'],
    productName: ['Product Name'],
    rating: ['Rating'],
    title: ['Title'],
    text: ['Body'],
    name: ['Reviewer Name'],
    verified: ['Is Verified Buyer'],
    incentivised: ['Is Incentivized'],
    date: ['Date Created'],
    status: ['Status'],
  },
  required: ['id', 'rating', 'date', 'status'],
} as const;
type Field = keyof typeof wantedColumns.aliases;

/** @param named product out of the column that the settings name; empty when they name none */
export function changeOfRow(
  read: (field: Field) => string,
  named: string,
  { source, product, kind }: SourceContext,
): Result<FeedbackChange> {
  const occurredAt = parseDate(read('date'), 'ISO');
  if (occurredAt === undefined) return fail('Date Created must be a day or time like 2026-02-01');
  const [externalId, status] = [read('id').trim(), read('status').trim()];
  // Dated like the review: it takes away what was imported before somebody called it spam.
  if (status.toLowerCase() === 'spam' && externalId !== '') {
    return ok({ change: 'deletion', source, externalId, deletedAt: occurredAt });
  }
  if (status.toLowerCase() !== 'approved') return withheld('Status', status);
  const rating = parseRating(read('rating'), { min: 1, max: 5 });
  if (!rating.ok) return fail(`Rating: ${rating.error}`);
  // Ids are like gid://shopify/Product/8123456789012.
  const id = read('productId').trim().split('/').at(-1);
  return upsertOf({
    source,
    externalId,
    kind: kind ?? 'review',
    product: named.trim() || product || read('productName').trim() || id || source,
    rating: rating.value,
    title: plainText(read('title')),
    text: plainText(read('text')),
    author: read('name'),
    occurredAt,
    verified: parseFlag(read('verified')),
    labels: parseFlag(read('incentivised')) === true ? ['incentivised'] : [],
  });
}
