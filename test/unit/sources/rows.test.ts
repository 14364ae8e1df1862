import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../../../shared/sources/index.ts';
import type { Source } from '../../../shared/sources/source.ts';
import { listOf, piecesOf } from './bytes.ts';

const mapping = {
  externalId: 'id',
  product: 'product',
  occurredAt: 'at',
  rating: 'stars',
  text: 'text',
  url: 'url',
};
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '2026-11-02',
    '2026-11-02 08:00:00',
    '4',
    '4,5',
    '0',
    '__proto__',
    'https://shop.example',
    'None',
  ),
);

const files: readonly { type: keyof typeof sources; columns: readonly string[] }[] = [
  { type: 'generic-csv', columns: ['id', 'product', 'at', 'stars', 'text', 'url'] },
  { type: 'generic-jsonl', columns: ['id', 'product', 'at', 'stars', 'text', 'url'] },
  { type: 'trustpilot', columns: ['Review Id', 'Review Created (UTC)', 'Review Stars', 'Review Content'] },
  {
    type: 'google-play',
    columns: ['Package Name', 'Review Submit Date and Time', 'Star Rating', 'Review Link'],
  },
  { type: 'judge-me', columns: ['rating', 'review_date', 'body', 'product_handle', 'curated'] },
  { type: 'yotpo', columns: ['Review Content', 'Review Score', 'Date', 'Product ID'] },
  { type: 'okendo', columns: ['Review ID', 'Rating', 'Date Created', 'Status'] },
  { type: 'loox', columns: ['id', 'status', 'rating', 'review', 'date'] },
  { type: 'shopify-product-reviews', columns: ['product_handle', 'state', 'rating', 'body', 'created_at'] },
  { type: 'cfpb-complaints', columns: ['Date received', 'Product', 'Issue', 'Complaint ID'] },
];

const csvLine = (cells: readonly string[]): string =>
  cells.map((value) => `"${value.toWellFormed().replaceAll('"', '""')}"`).join(',');

describe.each(files)('export of $type', ({ type, columns }) => {
  const source: Source = sources[type];

  it('has a change or a rejected row for every row of a file', async () => {
    const width = { minLength: columns.length, maxLength: columns.length };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, width), { minLength: 1 }), async (rows) => {
        const content =
          type === 'generic-jsonl'
            ? rows.map((row) =>
                JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, row[at]]))),
              )
            : [csvLine(columns), ...rows.map(csvLine)];
        const context = { source: 'any', receivedAt: '2026-11-24T09:00:00.000Z', mapping };
        const opened = await source.export?.open(piecesOf(content.join('\n')), context);
        if (!opened?.ok) throw new Error(opened?.error);
        const isBlank = (row: readonly string[]): boolean =>
          type !== 'generic-jsonl' && row.every((value) => value === '');
        expect(await listOf(opened.value)).toHaveLength(rows.filter((row) => !isBlank(row)).length);
      }),
    );
  });
});
