import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const secret = 'reviews-io-url-token-0001';
const receivedAt = '2026-11-24T09:00:00.000Z';
const review = (fields: object): string => JSON.stringify({ id: 'r7', review_type: 'company', ...fields });

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: callExamples({
    body: { fixture: 'reviews-io.json' },
    secret,
    signsBody: false,
    proof: { in: 'query', name: 'token', value: secret },
    refused: { 'start of the token': { value: secret.slice(0, 16), expect: 'wrong-signature' } },
  }),
  bodies: [
    {
      name: 'new review of a product, as old as its arrival',
      body: { fixture: 'reviews-io.json' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'reviews-io',
              externalId: 'rio-88100231',
              kind: 'review',
              product: 'SKU-KETTLE-17',
              rating: { value: 2, min: 1, max: 5 },
              text: 'Lid broke, support answered after five days.',
              author: 'test.person@example.com',
              occurredAt: receivedAt,
              order: '100482',
              labels: ['product'],
            },
          },
        ],
      },
    },
    {
      name: 'review of the business, with markup and without an e-mail address',
      body: review({ rating: '5', comments: '<b>Fast</b> &amp; kind', user: { name: 'Ann' } }),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'reviews-io',
              externalId: 'r7',
              kind: 'review',
              product: 'reviews-io',
              rating: { value: 5, min: 1, max: 5 },
              text: 'Fast & kind',
              author: 'Ann',
              occurredAt: receivedAt,
              labels: ['company'],
            },
          },
        ],
      },
    },
    {
      name: 'six stars',
      body: review({ rating: 6 }),
      expect: { quarantined: 'Cannot read the body: rating: rating must lie on its scale 1 to 5, got 6' },
    },
    {
      name: 'wrong types',
      body: review({ user: 'Ann' }),
      expect: { quarantined: 'Cannot read the body: user: ' },
    },
    { name: 'truncated', body: review({}).slice(0, -3), expect: { quarantined: 'must be JSON' } },
    {
      name: 'body of another vendor',
      body: { fixture: 'stamped-new-review.json' },
      expect: { quarantined: 'Cannot read the body: review_type: must be company or product' },
    },
  ],
};
