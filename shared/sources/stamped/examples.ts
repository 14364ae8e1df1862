import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const secret = 'stamped-test-secret-0001';
const review = (fields: object): string =>
  JSON.stringify({ id: 7, productId: 8123456789012, dateCreated: '2026-11-14T05:02:12', ...fields });

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: callExamples({
    body: { fixture: 'stamped-new-review.json' },
    headers: { 'x-stamped-store-url': 'shop.example' },
    secret,
    signsBody: false,
    proof: { in: 'headers', name: 'x-stamped-webhook-secret', value: secret },
    refused: {
      'start of the secret': { value: secret.slice(0, 16), expect: 'wrong-signature' },
      'signature of another vendor': {
        value: 'sha256=3dff51a5eccc67f4d5d20430a293b934ca1a352b3e718d175a638893d41ea57d',
        expect: 'wrong-signature',
      },
    },
  }),
  bodies: [
    {
      name: 'new review',
      body: { fixture: 'stamped-new-review.json' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'stamped',
              externalId: '4100221',
              kind: 'review',
              product: 'SKU-KETTLE-17',
              location: 'Germany',
              rating: { value: 2, min: 1, max: 5 },
              title: 'Lid broke',
              text: 'Lid broke after two weeks, I expected more for 89 euro.',
              author: 'test.person@example.com',
              occurredAt: '2026-11-14T05:02:12.340Z',
              url: 'https://shop.example/products/kettle-17',
              verified: true,
            },
          },
        ],
      },
    },
    {
      name: 'reply apart from the words, and a purchase that nobody verified',
      body: review({ reviewRating: '4.5', reviewReply: '<p>Thanks!</p>', reviewVerifiedType: 0 }),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'stamped',
              externalId: '7',
              kind: 'review',
              product: '8123456789012',
              rating: { value: 4.5, min: 1, max: 5 },
              occurredAt: '2026-11-14T05:02:12.000Z',
              verified: false,
              reply: 'Thanks!',
            },
          },
        ],
      },
    },
    {
      name: 'no stars',
      body: review({ reviewRating: 0 }),
      expect: {
        quarantined: 'Cannot read the body: reviewRating: rating must lie on its scale 1 to 5, got 0',
      },
    },
    {
      name: 'a time that is none',
      body: review({ dateCreated: '14.11.2026' }),
      expect: { quarantined: 'dateCreated must be a time like 2026-11-14T05:02:12.34' },
    },
    {
      name: 'wrong types',
      body: review({ reviewTitle: 7 }),
      expect: { quarantined: 'Cannot read the body: reviewTitle: ' },
    },
    { name: 'truncated', body: review({}).slice(0, -3), expect: { quarantined: 'must be JSON' } },
    {
      name: 'body of another vendor',
      body: { fixture: 'discourse-post.json' },
      expect: { quarantined: 'Cannot read the body: id: ' },
    },
  ],
};
