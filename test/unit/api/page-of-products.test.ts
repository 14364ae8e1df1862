import { describe, expect, it } from 'vitest';
import { pageOfProducts } from '../../../functions/api/routes/page-of-products.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { steadyWeeks } from '../../support/feedback-examples.ts';
import { createMemoryTable } from '../../support/memory-weeks.ts';

const WEEK = '2026-W47' as IsoWeek;

describe('pageOfProducts()', () => {
  it('walks through all products, page by page, each feedback once', async () => {
    const memory = createMemoryTable();
    const products = ['Alba', 'Bora', 'Cora'];
    for (const product of products) memory.put(steadyWeeks(WEEK, 1, 5, () => 1, { product }));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await pageOfProducts(memory.table, products, { week: WEEK, limit: 4, cursor });
      if (!page.ok) throw new Error(page.error);
      expect(page.value.items.length).toBeGreaterThan(0);
      seen.push(...page.value.items.map(({ feedback }) => feedback.externalId));
      cursor = page.value.next;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(15);
    expect(new Set(seen).size).toBe(15);
  });

  it('refuses a cursor that is not ours', async () => {
    const { table } = createMemoryTable();
    const page = await pageOfProducts(table, ['Alba', 'Bora'], { week: WEEK, limit: 4, cursor: 'x~1' });
    expect(page.ok).toBe(false);
  });
});
