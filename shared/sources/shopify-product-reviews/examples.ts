import type { SourceExamples } from '../example.ts';

const columns = 'product_handle,state,rating,title,author,email,location,body,reply,created_at,replied_at';
const kettle = { source: 'shopify-product-reviews', kind: 'review', product: 'kettle-17' } as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  files: [
    {
      name: 'export with a review that the shop does not publish',
      file: { fixture: 'shopify-product-reviews-app.csv' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: 'be1831e217f71ed8d10f70789075926ce4329b8a77c3c10b19feff4ece00e690',
              location: 'Lyon',
              rating: { value: 4, min: 1, max: 5 },
              title: 'Agréable',
              text: 'Bouilloire silencieuse, bon prix.',
              author: 'test.person@example.com',
              occurredAt: '2023-06-01T14:00:00.000Z',
            },
          },
        ],
        rejected: [{ line: 3, reason: 'left out, because the shop does not show it: state is unpublished' }],
      },
    },
    {
      name: 'spam takes away what was imported before; a reply stays apart; other order of the columns',
      file: 'State;Rating;Product_Handle;Author;Body;Reply;Created_At\r\nspam;5;k;Bot;Buy;;2023-06-02\r\npublished;1;k;Ann;Leaks;We are sorry;2023-06-02\r\n',
      context: { product: 'Kettle', kind: 'complaint' },
      expect: {
        changes: [
          {
            change: 'deletion',
            source: 'shopify-product-reviews',
            externalId: 'a246a143747884bacb8f46f57558f429ee28f4961b714700bf28b89639f3fa5b',
            deletedAt: '2023-06-02T12:00:00.000Z',
          },
          {
            change: 'upsert',
            feedback: {
              source: 'shopify-product-reviews',
              kind: 'complaint',
              product: 'Kettle',
              externalId: 'd4ce21954c66ed1ec114832a829c92c6c6b7b8d29eda98f661a04cdf32a3340a',
              rating: { value: 1, min: 1, max: 5 },
              text: 'Leaks',
              author: 'Ann',
              occurredAt: '2023-06-02T12:00:00.000Z',
              reply: 'We are sorry',
            },
          },
        ],
      },
    },
    {
      name: 'rows that cannot be read',
      file: [
        columns,
        'k,published,five,,,,,Good,,2023-06-02,',
        'k,published,5,,,,,Good,,yesterday,',
        'k,published,5,,,',
      ].join('\n'),
      expect: {
        changes: [],
        rejected: [
          { line: 2, reason: 'rating: rating must be a number' },
          { line: 3, reason: 'created_at must be a time like 2023-06-01T10:00:00-04:00' },
          { line: 4, reason: 'must have 11 fields, got 6' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'export of another app',
      file: { fixture: 'loox-export.csv' },
      expect: {
        refused:
          'Cannot read the Shopify Product Reviews file: must have the columns product_handle, state, created_at',
      },
    },
  ],
};
