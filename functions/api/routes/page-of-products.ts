import { ok, type Result } from '../../../shared/domain/result.ts';
import type { FeedbackPage, FeedbackQuery, FeedbackReader } from '../../../shared/ports/reader.ts';

const SEPARATOR = '~';

/** A page of the feedback of several products, one after the other; its cursor also names the product. */
export async function pageOfProducts(
  reader: FeedbackReader,
  products: readonly string[],
  { limit, cursor, ...query }: Omit<FeedbackQuery, 'product'>,
): Promise<Result<FeedbackPage, 'foreign-cursor'>> {
  const [only = ''] = products;
  if (products.length === 1) return reader.page({ ...query, product: only, limit, cursor });
  const [start = '0', inner = ''] = cursor?.split(SEPARATOR) ?? [];
  if (!/^\d{1,6}$/.test(start)) return { ok: false, error: 'foreign-cursor' };
  const items: FeedbackPage['items'][number][] = [];
  for (let at = Number(start); at < products.length; at++) {
    const product = products[at] ?? '';
    const own = at === Number(start) && inner !== '' ? inner : undefined;
    const page = await reader.page({ ...query, product, limit: limit - items.length, cursor: own });
    if (!page.ok) return page;
    items.push(...page.value.items);
    const { next } = page.value;
    if (next !== undefined) return ok({ items, next: `${String(at)}${SEPARATOR}${next}` });
    if (items.length === limit && at + 1 < products.length) {
      return ok({ items, next: `${String(at + 1)}${SEPARATOR}` });
    }
  }
  return ok({ items });
}
