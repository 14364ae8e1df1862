import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const secret = 'yotpo-url-token-test-0001';
const sample = {
  source: 'yotpo',
  externalId: '61000219',
  kind: 'review',
  rating: { value: 3, min: 1, max: 5 },
  title: 'Too expensive',
  text: 'Good kettle but overpriced compared to last year.',
  author: '20900001',
} as const;
const event = (data: object): string =>
  JSON.stringify({
    event: 'review_updated',
    data: { id: 7, created_at: '2026-11-18 21:31:13 UTC', ...data },
  });
const row = { source: 'yotpo', kind: 'review', product: '999' } as const;
const dates = { options: { dateFormat: 'D/M/YYYY' } };

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: callExamples({
    body: { fixture: 'yotpo-review-create.json' },
    headers: { eventid: '0b0f6a52-0000-4000-8000-000000000001' },
    secret,
    signsBody: false,
    proof: { in: 'query', name: 'token', value: secret },
    refused: { 'start of the token': { value: secret.slice(0, 16), expect: 'wrong-signature' } },
  }),
  bodies: [
    {
      name: 'new review, newer generation',
      body: { fixture: 'yotpo-review-create.json' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...sample,
              product: '8123456789012',
              occurredAt: '2026-11-18T21:31:13.000Z',
              verified: true,
              order: '100482',
            },
          },
        ],
      },
    },
    {
      name: 'edit, older generation: everything is a text, also false',
      body: { fixture: 'yotpo-review-create.legacy-strings.json' },
      context: { product: 'Kettle' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...sample,
              product: 'Kettle',
              occurredAt: '2026-11-18T21:31:13.000Z',
              updatedAt: '2026-11-19T08:00:00.000Z',
              verified: false,
            },
          },
        ],
      },
    },
    ...[{ deleted: true }, { deleted: 'true' }, { archived: true }].map((state) => ({
      name: `deletion of what is ${JSON.stringify(state)}`,
      body: event({ ...state, updated_at: '2026-11-19T08:00:00Z' }),
      expect: {
        changes: [
          {
            change: 'deletion' as const,
            source: 'yotpo',
            externalId: '7',
            deletedAt: '2026-11-19T08:00:00.000Z',
          },
        ],
      },
    })),
    {
      name: 'six stars',
      body: event({ score: '6' }),
      expect: { quarantined: 'data.score: rating must lie on its scale 1 to 5, got 6' },
    },
    {
      name: 'a time that is none',
      body: event({ updated_at: 'now' }),
      expect: {
        quarantined: 'data.created_at and data.updated_at must be times like 2026-11-18T21:31:13.000Z',
      },
    },
    {
      name: 'wrong types',
      body: event({ title: {} }),
      expect: { quarantined: 'Cannot read the body: data.title: ' },
    },
    { name: 'truncated', body: event({}).slice(0, -3), expect: { quarantined: 'must be JSON' } },
    {
      name: 'body of another vendor',
      body: { fixture: 'judgeme-review-created.json' },
      expect: { quarantined: 'Cannot read the body: event: must be review_create or review_updated' },
    },
  ],
  files: [
    {
      name: 'export with semicolons; the settings say how it writes days',
      file: { fixture: 'yotpo-export.semicolon.csv' },
      context: dates,
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...row,
              externalId: '3c17e6e499199605273ba764f134318a03cfa762d8853fd6c03d97af402eb105',
              rating: { value: 5, min: 1, max: 5 },
              title: 'Super',
              text: 'Je recommande ; vraiment "top"',
              author: 'test.person@example.com',
              occurredAt: '2026-03-15T12:00:00.000Z',
              url: 'https://shop.example/products/kettle-17?variant=1',
              verified: true,
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...row,
              externalId: 'c7ebc1eb7b1a1d3791ab34ed4550758691f74bf0e32f52b80f68c920e5364d5d',
              rating: { value: 2, min: 1, max: 5 },
              title: 'Bof',
              text: 'Trop cher',
              author: 'Other',
              occurredAt: '2026-03-05T12:00:00.000Z',
              url: 'https://shop.example/products/kettle-17',
              verified: false,
            },
          },
        ],
      },
    },
    {
      name: 'days that can be read in two ways, a score that is none, too few fields',
      file: 'Review Content,Review Score,Date\nFine,5,05/03/2026\nFine,five,2026-03-05\nFine,5\n',
      expect: {
        changes: [],
        rejected: [
          { line: 2, reason: 'for 05/03/2026 set options.dateFormat to D/M/YYYY or M/D/YYYY' },
          { line: 3, reason: 'Review Score: rating must be a number' },
          { line: 4, reason: 'must have 3 fields, got 2' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'export of another app',
      file: { fixture: 'loox-export.csv' },
      expect: {
        refused: 'Cannot read the Yotpo reviews file: must have the columns Review Content, Review Score',
      },
    },
  ],
};
