import type { CallExample, SourceExamples } from '../example.ts';

/** Vector of test/fixtures/sources/standard-webhooks.signature.json: two signatures, the second matches. */
const secret = 'whsec_cXVhbGl0eS1zaWduYWwtdGVzdC1zZWNyZXQtMDAwMSE=';
const headers = {
  'content-type': 'application/json',
  'webhook-id': 'msg_2qSgTestVector0001',
  'webhook-timestamp': '1794816766',
  'webhook-signature':
    'v1,Q084JVDgLE7pkW09LJcpGrLKTvu374uZdsNjOdklJVQ= v1,PSOMTJrRX7AQxeEDetffb1T1pE9Zq+qrpigSnFsvyNI=',
};
const request = { headers, query: {}, body: { fixture: 'standard-webhooks.json' } };
const instant = (seconds: number): string => new Date(seconds * 1_000).toISOString();
const now = instant(1_794_816_769);
const call = { request, secrets: [secret], now } as const;
const withHeaders = (changed: Record<string, string>) => ({
  ...request,
  headers: { ...headers, ...changed },
});
const { 'webhook-signature': signature, ...unsigned } = headers;

const calls: readonly CallExample[] = [
  { ...call, name: 'second of two signatures matches', expect: 'authentic' },
  {
    ...call,
    name: 'second of two live secrets matches',
    secrets: ['whsec_b2xkIHNlY3JldCBvZiBsYXN0IHllYXI=', secret],
    expect: 'authentic',
  },
  {
    ...call,
    name: 'older header names',
    request: {
      ...request,
      headers: {
        'svix-id': headers['webhook-id'],
        'svix-timestamp': headers['webhook-timestamp'],
        'svix-signature': signature,
      },
    },
    expect: 'authentic',
  },
  { ...call, name: '300 s later', now: instant(1_794_817_066), expect: 'authentic' },
  { ...call, name: '300 s early', now: instant(1_794_816_466), expect: 'authentic' },
  { ...call, name: 'replayed after 301 s', now: instant(1_794_817_067), expect: 'stale-timestamp' },
  { ...call, name: 'from the future by 301 s', now: instant(1_794_816_465), expect: 'stale-timestamp' },
  { ...call, name: 'other body', request: { ...request, body: '{}' }, expect: 'wrong-signature' },
  {
    ...call,
    name: 'other secret',
    secrets: ['whsec_b2xkIHNlY3JldCBvZiBsYXN0IHllYXI='],
    expect: 'wrong-signature',
  },
  { ...call, name: 'no secret configured', secrets: [], expect: 'no-secret-configured' },
  {
    ...call,
    name: 'secret that anybody could guess',
    secrets: ['whsec_', 'whsec_YWJj', 'abc'],
    expect: 'no-secret-configured',
  },
  { ...call, name: 'no signature', request: { ...request, headers: unsigned }, expect: 'missing-signature' },
  {
    ...call,
    name: 'timestamp that is not a number',
    request: withHeaders({ 'webhook-timestamp': '2026-11-16T08:12:46Z' }),
    expect: 'malformed-signature',
  },
  {
    ...call,
    name: 'dot in the id',
    request: withHeaders({ 'webhook-id': 'msg.1' }),
    expect: 'malformed-signature',
  },
  {
    ...call,
    name: 'asymmetric signature only',
    request: withHeaders({
      'webhook-signature':
        'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==',
    }),
    expect: 'malformed-signature',
  },
  {
    ...call,
    name: 'comma within the value',
    request: withHeaders({ 'webhook-signature': `v1,x,${signature.slice(3)}` }),
    expect: 'authentic',
  },
];

const kettle = { source: 'standard-webhooks', kind: 'review', product: 'Kettle' } as const;
const event = (type: string, data: object): string =>
  JSON.stringify({ type, timestamp: '2026-11-16T08:00:00Z', data });
const sentAt = '2026-11-16T08:00:00.000Z';

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls,
  bodies: [
    {
      name: 'review with short names',
      body: { fixture: 'standard-webhooks.json' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'standard-webhooks',
              externalId: 'rv_7f3a91',
              kind: 'review',
              product: 'SKU-KETTLE-17',
              rating: { value: 2, min: 1, max: 5 },
              title: 'Deckel schließt nicht',
              text: 'Für 89 € hätte ich erwartet, dass der Deckel nach zwei Wochen noch schließt.',
              language: 'de',
              author: 'cust-20931',
              occurredAt: '2026-11-16T08:12:44.512Z',
              url: 'https://shop.example/r/rv_7f3a91',
              verified: true,
            },
          },
        ],
      },
    },
    {
      name: 'list of a new one, an edit and a deletion',
      body: `[${[
        event('feedback.created', { externalId: 'a', product: 'Kettle', text: 'Fine' }),
        event('complaint.updated', {
          externalId: 7,
          product: 'Kettle',
          occurredAt: '2026-11-01T10:00:00+02:00',
        }),
        event('feedback.deleted', { externalId: 'c' }),
      ].join(',')}]`,
      expect: {
        changes: [
          { change: 'upsert', feedback: { ...kettle, externalId: 'a', text: 'Fine', occurredAt: sentAt } },
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: '7',
              kind: 'complaint',
              occurredAt: '2026-11-01T08:00:00.000Z',
              updatedAt: sentAt,
            },
          },
          { change: 'deletion', source: 'standard-webhooks', externalId: 'c', deletedAt: sentAt },
        ],
      },
    },
    {
      name: 'product of the settings where the event has none, out of the field that they name where it has it',
      body: `[${event('feedback.created', { id: 'a' })},${event('feedback.created', { id: 'b', sku: 'K-17' })}]`,
      context: { product: 'Kettle', productField: 'sku', kind: 'survey' },
      expect: {
        changes: [
          { change: 'upsert', feedback: { ...kettle, kind: 'survey', externalId: 'a', occurredAt: sentAt } },
          {
            change: 'upsert',
            feedback: { ...kettle, kind: 'survey', externalId: 'b', product: 'K-17', occurredAt: sentAt },
          },
        ],
      },
    },
    {
      name: 'keys that try to reach a prototype',
      body: '{"type":"feedback.deleted","timestamp":"2026-11-16T08:00:00Z","__proto__":{"polluted":1},"data":{"id":"c","\\u005f_proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}}',
      expect: {
        changes: [{ change: 'deletion', source: 'standard-webhooks', externalId: 'c', deletedAt: sentAt }],
      },
    },
    {
      name: 'no JSON',
      body: '{"type":',
      expect: { quarantined: 'Cannot read the body: must be JSON, got a syntax error' },
    },
    {
      name: 'no UTF-8',
      body: new Uint8Array([0x22, 0xff, 0x22]),
      expect: { quarantined: 'Cannot read the body: must be UTF-8' },
    },
    {
      name: 'nested 65 deep',
      body: '['.repeat(65) + ']'.repeat(65),
      expect: { quarantined: 'Cannot read the body: must be nested at most 64 deep' },
    },
    {
      name: 'above 1 MB',
      body: ' '.repeat(1_048_577),
      expect: { quarantined: 'Cannot read the body: must be at most 1048576 bytes' },
    },
    {
      name: 'unknown type of event',
      body: event('invoice.paid', {}),
      expect: {
        quarantined:
          'Cannot read event 0: type: must be feedback.created, feedback.updated or feedback.deleted',
      },
    },
    {
      name: 'no id',
      body: event('feedback.created', { product: 'Kettle' }),
      expect: { quarantined: 'Cannot read event 0: externalId must not be empty' },
    },
    {
      name: 'no product',
      body: event('feedback.created', { id: 'a' }),
      expect: { quarantined: 'Cannot read event 0: product must not be empty' },
    },
    {
      name: 'rating off its scale',
      body: event('feedback.created', { id: 'a', product: 'Kettle', rating: 9 }),
      expect: { quarantined: 'Cannot read event 0: data.rating: rating must lie on its scale 1 to 5, got 9' },
    },
    {
      name: 'second event broken',
      body: `[${event('feedback.deleted', { id: 'a' })},7]`,
      expect: { quarantined: 'Cannot read event 1: ' },
    },
  ],
};
