import type { CallExample, SourceExamples } from '../example.ts';

/** Vector of test/fixtures/sources/okendo-survey-response.signature.json. */
const secret = 'whsec_b2tlbmRvLWVuZHBvaW50LXNlY3JldC0yNGJ5dGVzISE=';
const headers = {
  'webhook-id': 'msg_2qOkendoVector0001',
  'webhook-timestamp': '1795003203',
  'webhook-signature': 'v1,bAQ2pOz9PgF6Soal1qqjNjESz2PM9EQ14+qtgdU+xeo=',
};
const request = { headers, query: {}, body: { fixture: 'okendo-survey-response.json' } };
const instant = (seconds: number): string => new Date(seconds * 1_000).toISOString();
const call = { request, secrets: [secret], now: instant(1_795_003_205) } as const;
const { 'webhook-signature': _signature, ...unsigned } = headers;
const old = 'whsec_b2xkIHNlY3JldCBvZiBsYXN0IHllYXI=';

const calls: readonly CallExample[] = [
  { ...call, name: 'right', expect: 'authentic' },
  { ...call, name: 'second of two live secrets', secrets: [old, secret], expect: 'authentic' },
  { ...call, name: 'other secret', secrets: [old], expect: 'wrong-signature' },
  { ...call, name: 'no secret configured', secrets: [], expect: 'no-secret-configured' },
  { ...call, name: 'changed body', request: { ...request, body: '{}' }, expect: 'wrong-signature' },
  { ...call, name: 'replayed after 301 s', now: instant(1_795_003_504), expect: 'stale-timestamp' },
  { ...call, name: 'no signature', request: { ...request, headers: unsigned }, expect: 'missing-signature' },
  { ...call, name: 'no headers at all', request: { ...request, headers: {} }, expect: 'missing-signature' },
  {
    ...call,
    name: 'signature of another vendor',
    request: {
      ...request,
      headers: { ...headers, 'webhook-signature': 'sha1=5f78e5a6418d5d3e3f77f37b019397c228309a96' },
    },
    expect: 'malformed-signature',
  },
];

const survey = {
  source: 'okendo',
  externalId: 'sr-000001',
  kind: 'survey',
  product: 'okendo',
  text: 'Parcel left in the rain.',
  author: 'c-000001',
  occurredAt: '2026-11-18T12:00:01.000Z',
  order: '5820022334455',
} as const;
const response = (fields: object): string =>
  JSON.stringify({
    resourceType: 'survey_response',
    resource: { surveyResponseId: 's7', answeredQuestions: [], ...fields },
  });
const columns = 'Review ID,Product ID,Rating,Is Verified Buyer,Is Incentivized,Date Created,Status';

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls,
  bodies: [
    {
      name: 'survey with a rating on the scale of the settings',
      body: { fixture: 'okendo-survey-response.json' },
      context: { options: { scales: { q1: { min: 1, max: 5 } } } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: { ...survey, rating: { value: 2, min: 1, max: 5 }, labels: ['post_purchase'] },
          },
        ],
      },
    },
    {
      name: 'words beside a rating whose scale nobody knows',
      body: { fixture: 'okendo-survey-response.json' },
      context: { product: 'Kettle' },
      expect: {
        changes: [
          { change: 'upsert', feedback: { ...survey, product: 'Kettle', labels: ['post_purchase'] } },
        ],
      },
    },
    {
      name: 'nothing said',
      body: response({ answeredQuestions: [{ id: 'q1', type: 'rating', answer: 2 }] }),
      expect: { quarantined: 'resource must hold words, or a rating whose scale is known (options.scales' },
    },
    {
      name: 'resource that is not read',
      body: response({}).replace('survey_response', 'review'),
      expect: { quarantined: 'resourceType: must be survey_response: reviews of Okendo come as its export' },
    },
    {
      name: 'wrong types',
      body: response({ answeredQuestions: 1 }),
      expect: { quarantined: 'Cannot read the body: resource.answeredQuestions: ' },
    },
    {
      name: 'a time that is none',
      body: response({ dateCreated: 'now' }),
      expect: { quarantined: 'resource.dateCreated must be an RFC 3339 time' },
    },
    { name: 'truncated', body: response({}).slice(0, -3), expect: { quarantined: 'must be JSON' } },
    {
      name: 'body of another vendor',
      body: { fixture: 'standard-webhooks.json' },
      expect: { quarantined: 'Cannot read the body: resourceType: must be survey_response' },
    },
  ],
  files: [
    {
      name: 'export',
      file: { fixture: 'okendo-export.csv' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'okendo',
              externalId: 'r1',
              kind: 'review',
              product: 'Kettle 17',
              rating: { value: 4, min: 1, max: 5 },
              text: 'Quiet and quick',
              author: 'Test',
              occurredAt: '2026-02-01T12:00:00.000Z',
              verified: false,
            },
          },
        ],
      },
    },
    {
      name: 'spam, one that waits, one that was paid for, and rows that cannot be read',
      file: [
        columns,
        'r1,gid://shopify/Product/81,5,TRUE,,2026-02-01,spam',
        'r2,gid://shopify/Product/81,5,TRUE,,2026-02-01,pending',
        'r3,gid://shopify/Product/81,5,TRUE,TRUE,2026-02-01,Approved',
        'r4,gid://shopify/Product/81,9,TRUE,,2026-02-01,approved',
        'r5,gid://shopify/Product/81,5,TRUE,,01.02.2026,approved',
        'r6,gid://shop',
      ].join('\n'),
      expect: {
        changes: [
          { change: 'deletion', source: 'okendo', externalId: 'r1', deletedAt: '2026-02-01T12:00:00.000Z' },
          {
            change: 'upsert',
            feedback: {
              source: 'okendo',
              externalId: 'r3',
              kind: 'review',
              product: '81',
              rating: { value: 5, min: 1, max: 5 },
              occurredAt: '2026-02-01T12:00:00.000Z',
              verified: true,
              labels: ['incentivised'],
            },
          },
        ],
        rejected: [
          { line: 3, reason: 'left out, because the shop does not show it: Status is pending' },
          { line: 5, reason: 'Rating: rating must lie on its scale 1 to 5, got 9' },
          { line: 6, reason: 'Date Created must be a day or time like 2026-02-01' },
          { line: 7, reason: 'must have 7 fields, got 2' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'export of another app',
      file: { fixture: 'judgeme-export.csv' },
      expect: {
        refused: 'Cannot read the Okendo reviews file: must have the columns Review ID, Date Created',
      },
    },
  ],
};
