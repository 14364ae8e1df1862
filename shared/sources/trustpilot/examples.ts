import type { CallExample, SourceExamples } from '../example.ts';
import { pages } from './page-examples.ts';

const secret = 'tp-url-token-test-0001';
const request = { headers: {}, query: { token: secret }, body: { fixture: 'trustpilot-webhook.json' } };
const call = { request, secrets: [secret], now: '2026-11-24T09:00:00.000Z' } as const;

const calls: readonly CallExample[] = [
  { ...call, name: 'token of the address', expect: 'authentic' },
  {
    ...call,
    name: 'second of two live tokens',
    secrets: ['another-token-of-last-year', secret],
    expect: 'authentic',
  },
  {
    ...call,
    name: 'wrong token',
    request: { ...request, query: { token: 'tp-url-token-test-0002' } },
    expect: 'wrong-signature',
  },
  {
    ...call,
    name: 'start of the token',
    request: { ...request, query: { token: 'tp-url-token-test' } },
    expect: 'wrong-signature',
  },
  { ...call, name: 'no token', request: { ...request, query: {} }, expect: 'missing-signature' },
  {
    ...call,
    name: 'empty token',
    request: { ...request, query: { token: '' } },
    expect: 'missing-signature',
  },
  { ...call, name: 'no secret configured', secrets: [], expect: 'no-secret-configured' },
  {
    ...call,
    name: 'secret of 15 characters',
    secrets: ['fifteen-letters'],
    request: { ...request, query: { token: 'fifteen-letters' } },
    expect: 'no-secret-configured',
  },
];

const delivery = {
  source: 'trustpilot',
  externalId: '6737a1b2c3d4e5f601234567',
  kind: 'review',
  rating: { value: 2, min: 1, max: 5 },
  title: 'Lieferung dauerte ewig',
  language: 'de',
  author: '64f0aa0011223344556677aa',
  occurredAt: '2026-11-17T19:42:05.000Z',
  order: '100482',
} as const;
const event = (eventName: string, eventData: object): string =>
  JSON.stringify({ events: [{ eventName, eventData }] });
const receivedAt = '2026-11-24T09:00:00.000Z';

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls,
  pages,
  bodies: [
    {
      name: 'batch of a new review and a deletion',
      body: { fixture: 'trustpilot-webhook.json' },
      context: { product: 'Example Shop' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...delivery,
              product: 'Example Shop',
              text: 'Zugesagt waren 2 Tage, geworden sind es 9. Ware selbst ist in Ordnung, aber für 89 Euro erwarte ich mehr Service.',
              location: '43f51215-0000-4000-8000-000000000001',
              verified: true,
              url: 'https://api.trustpilot.com/v1/reviews/6737a1b2c3d4e5f601234567',
              labels: ['express'],
            },
          },
          {
            change: 'deletion',
            source: 'trustpilot',
            externalId: '6701aaaa0000000000000001',
            deletedAt: receivedAt,
          },
        ],
      },
    },
    {
      name: 'deletion with an id only',
      body: event('service-review-deleted', { id: '6701aaaa0000000000000001' }),
      expect: {
        changes: [
          {
            change: 'deletion',
            source: 'trustpilot',
            externalId: '6701aaaa0000000000000001',
            deletedAt: receivedAt,
          },
        ],
      },
    },
    {
      name: 'edit, as new as its arrival, for the product in the field that the settings name',
      body: event('product-review-updated', {
        id: 'r1',
        stars: '4',
        createdAt: '2026-11-01T08:00:00.000Z',
        product: { sku: 'K-17' },
      }),
      context: { productField: 'product.sku' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'trustpilot',
              externalId: 'r1',
              kind: 'review',
              product: 'K-17',
              rating: { value: 4, min: 1, max: 5 },
              occurredAt: '2026-11-01T08:00:00.000Z',
              updatedAt: receivedAt,
            },
          },
        ],
      },
    },
    { name: '"Test" of the portal without a body', body: '', expect: { changes: [] } },
    { name: '"Test" of the portal with an empty object', body: '{}', expect: { changes: [] } },
    { name: '"Test" of the portal without events', body: '{"events":[]}', expect: { changes: [] } },
    {
      name: '"Test" of the portal as an event',
      body: '{"events":[{"eventName":"test","eventData":{}}]}',
      expect: { changes: [] },
    },
    { name: 'no JSON', body: 'review=1', expect: { quarantined: 'Cannot read the body: must be JSON' } },
    {
      name: 'shape of other vendors',
      body: '{"eventType":"created","review":{"id":"1"}}',
      expect: { quarantined: 'Cannot read the body: events must be a list' },
    },
    {
      name: 'unknown event',
      body: event('service-review-liked', { id: 'r1' }),
      expect: { quarantined: 'Cannot read event 0: eventName: must be service-review- or product-review-' },
    },
    {
      name: 'no id',
      body: event('service-review-created', { stars: 1 }),
      expect: { quarantined: 'Cannot read event 0: eventData.id: ' },
    },
    {
      name: 'six stars',
      body: event('service-review-created', { id: 'r1', stars: 6 }),
      expect: {
        quarantined: 'Cannot read event 0: eventData.stars: rating must lie on its scale 1 to 5, got 6',
      },
    },
    {
      name: 'nested 65 deep',
      body: '{"events":' + '['.repeat(64) + ']'.repeat(64) + '}',
      expect: { quarantined: 'Cannot read the body: must be nested at most 64 deep' },
    },
  ],
  files: [
    {
      name: 'export of service reviews, one with a title only',
      file: { fixture: 'trustpilot-service-reviews.csv' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...delivery,
              product: 'trustpilot',
              text: 'Zugesagt waren 2 Tage, geworden sind es 9.\nWare selbst ist in Ordnung.',
              location: 'Leipzig',
              reply: 'Das tut uns leid …',
              labels: ['InvitationLinkApi'],
            },
          },
          {
            change: 'upsert',
            feedback: {
              source: 'trustpilot',
              externalId: '6737a1b2c3d4e5f601234568',
              kind: 'review',
              product: 'trustpilot',
              rating: { value: 5, min: 1, max: 5 },
              title: 'Great',
              language: 'en',
              author: '64f0aa0011223344556677ab',
              occurredAt: '2026-11-18T07:00:00.000Z',
              labels: ['Organic'],
            },
          },
        ],
      },
    },
    {
      name: 'other spelling and order of the columns, and a broken row',
      file: 'REVIEW STARS;Review ID;review created (utc)\n4;r1;2026-11-18 07:00:00\nfour;r2;2026-11-18 07:00:00\n',
      context: { product: 'Example Shop' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'trustpilot',
              externalId: 'r1',
              kind: 'review',
              product: 'Example Shop',
              rating: { value: 4, min: 1, max: 5 },
              occurredAt: '2026-11-18T07:00:00.000Z',
            },
          },
        ],
        rejected: [{ line: 3, reason: 'Review Stars: rating must be a number' }],
      },
    },
    {
      name: 'another file',
      file: 'Name,Age\nA,1\n',
      expect: {
        refused:
          'Cannot read the Trustpilot reviews file: must have the columns Review Id, Review Created (UTC), Review Stars, got Name, Age',
      },
    },
  ],
};
