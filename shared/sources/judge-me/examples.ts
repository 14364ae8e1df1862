import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const kettle = {
  source: 'judge-me',
  kind: 'review',
  product: 'kettle-17',
} as const;
const sample = {
  ...kettle,
  externalId: '912004551',
  rating: { value: 3, min: 1, max: 5 },
  title: 'Gute Kanne, schlechter Versand',
  text: 'Kanne top, aber 9 Tage Lieferzeit statt 2. Für den Preis ok.',
  author: 'test.person@example.com',
  occurredAt: '2026-11-15T10:11:12.000Z',
  verified: true,
  labels: ['email', 'invited'],
};
const review = (fields: object): string =>
  JSON.stringify({ review: { id: 7, created_at: '2026-11-15T10:11:12Z', ...fields } });

/** Vector of test/fixtures/sources/judgeme-review-created.signature.json. */
const signature = '18cf38eb7db0fdcee29bb722eb05a4df1725cab8aeb01b280e996e29b419ecba';
const known = {
  body: { fixture: 'judgeme-review-created.json' },
  secret: 'jm_oauth_app_secret_test_0001',
  signsBody: true,
} as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: [
    ...callExamples({
      ...known,
      proof: { in: 'headers', name: 'judgeme-hmac-sha256', value: signature },
      refused: {
        'base64 instead of hexadecimal': {
          value: 'GM84632w/c7im7ci6wWk3xclyriusBsoDpluKbQZ7Lo=',
          expect: 'malformed-signature',
        },
        'with the prefix of other vendors': { value: `sha256=${signature}`, expect: 'malformed-signature' },
        'another signature': { value: signature.replace('1', '2'), expect: 'wrong-signature' },
      },
    }),
    ...callExamples({
      ...known,
      proof: { in: 'headers', name: 'x-judgeme-hmac-sha256', value: signature },
      refused: {},
    }).map((call) => ({ ...call, name: `other name of the header: ${call.name}` })),
  ],
  bodies: [
    {
      name: 'new review of a buyer who was asked',
      body: { fixture: 'judgeme-review-created.json' },
      expect: { changes: [{ change: 'upsert', feedback: sample }] },
    },
    {
      name: 'edit, with markup; a confirmed e-mail address is no purchase; product of the field that the settings name',
      body: review({
        rating: 2,
        body: '<p>Lid &amp; base <b>broke</b></p>',
        updated_at: '2026-11-16T08:00:00+01:00',
        verified: 'email',
        source: 'web',
        reviewer: { id: 55 },
        product_external_id: 8123456789012,
      }),
      context: { productField: 'product_external_id' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: '7',
              product: '8123456789012',
              rating: { value: 2, min: 1, max: 5 },
              text: 'Lid & base broke',
              author: '55',
              occurredAt: '2026-11-15T10:11:12.000Z',
              updatedAt: '2026-11-16T07:00:00.000Z',
              verified: false,
              labels: ['web'],
            },
          },
        ],
      },
    },
    ...[{ curated: 'spam' }, { hidden: true }, { hidden: 'true' }].map((state) => ({
      name: `deletion of what is ${JSON.stringify(state)}`,
      body: review({ ...state, updated_at: '2026-11-17T08:00:00Z' }),
      expect: {
        changes: [
          {
            change: 'deletion' as const,
            source: 'judge-me',
            externalId: '7',
            deletedAt: '2026-11-17T08:00:00.000Z',
          },
        ],
      },
    })),
    {
      name: 'truncated',
      body: '{"review":{"id":7',
      expect: { quarantined: 'Cannot read the body: must be JSON' },
    },
    {
      name: 'wrong types',
      body: '{"review":{"id":{},"rating":[]}}',
      expect: { quarantined: 'Cannot read the body: review.id: ' },
    },
    {
      name: 'six stars',
      body: review({ rating: 6 }),
      expect: {
        quarantined: 'Cannot read the body: review.rating: rating must lie on its scale 1 to 5, got 6',
      },
    },
    {
      name: 'a time that is none',
      body: review({ updated_at: 'yesterday' }),
      expect: { quarantined: 'review.created_at and review.updated_at must be RFC 3339 times' },
    },
    {
      name: 'body of another vendor',
      body: { fixture: 'trustpilot-webhook.json' },
      expect: { quarantined: 'Cannot read the body: review: ' },
    },
    { name: 'empty', body: '', expect: { quarantined: 'Cannot read the body: must be JSON' } },
  ],
  files: [
    {
      name: 'export with replies and spam',
      file: { fixture: 'judgeme-export.csv' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: '0a9170095162e7d395fa896aa48c504d98cfdb5194068d17b91d54f4194032db',
              rating: { value: 5, min: 1, max: 5 },
              title: 'Top',
              text: 'Sehr gute Qualität, schnelle Lieferung.',
              author: 'test.person@example.com',
              location: 'DE',
              occurredAt: '2026-03-02T10:12:00.000Z',
              labels: ['web'],
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: '3dca62c7c45889522f9a6247c9f12919dd476748767cface2af8ed5988b31d5d',
              rating: { value: 2, min: 1, max: 5 },
              title: 'Naja',
              text: 'Deckel nach zwei Wochen kaputt.',
              author: 'Other P.',
              occurredAt: '2026-03-10T12:00:00.000Z',
              reply: 'Sorry!',
              labels: ['email', 'invited'],
            },
          },
          {
            change: 'deletion',
            source: 'judge-me',
            externalId: '564ef72970b56dcbe080c5d2b55f9293dedb973806f904ea11f6776be3a154b5',
            deletedAt: '2026-03-10T12:00:00.000Z',
          },
        ],
      },
    },
    {
      name: 'rows that cannot be read',
      file: 'rating;review_date;body;product_handle\n7;2026-03-10;Fine;k\n5;10.03.2026;Fine;k\n5;2026-03-10\n',
      expect: {
        changes: [],
        rejected: [
          { line: 2, reason: 'rating: rating must lie on its scale 1 to 5, got 7' },
          { line: 3, reason: 'review_date must be a day or time like 2026-03-02 10:12:00 UTC' },
          { line: 4, reason: 'must have 4 fields, got 2' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'export of another app',
      file: { fixture: 'loox-export.csv' },
      expect: {
        refused:
          'Cannot read the Judge.me reviews file: must have the columns review_date, body, product_handle',
      },
    },
  ],
};
