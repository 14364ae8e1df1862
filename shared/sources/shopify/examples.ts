import type { CallExample, SourceExamples } from '../example.ts';

const secret = 'shpss_00000000000000000000000000test01';
const signature = 'jRom5u6iff+QPUxYNoTbLztUKpSgFgfHhkfY5KvK/RA=';
const request = {
  headers: {
    'x-shopify-hmac-sha256': signature,
    'x-shopify-topic': 'refunds/create',
    'x-shopify-event-id': '98880550-7158-44d4-b7cd-2c97c8a09001',
    'x-shopify-webhook-id': 'b54557e4-bdd9-4b37-8a5f-bf7d70bcd001',
  },
  query: {},
  body: { fixture: 'shopify-refunds-create.json' },
};
const call = { request, secrets: [secret], now: '2026-11-16T16:32:12Z' } as const;
const withHeaders = (headers: Readonly<Record<string, string>>) => ({ ...request, headers });

const calls: readonly CallExample[] = [
  { ...call, name: 'refund', expect: 'authentic' },
  {
    ...call,
    name: 'second of two live secrets, without an id of the event',
    request: withHeaders({ 'x-shopify-hmac-sha256': signature, 'x-shopify-webhook-id': 'b5' }),
    secrets: ['shpss_of_last_year', secret],
    expect: 'authentic',
  },
  { ...call, name: 'another secret', secrets: ['shpss_of_last_year'], expect: 'wrong-signature' },
  {
    ...call,
    name: 'hexadecimal',
    request: withHeaders({
      'x-shopify-hmac-sha256': '8d1a26e6eea27dff903d4c583684db2f3b542a94a01607c78647d8e4abcafd10',
    }),
    expect: 'malformed-signature',
  },
  {
    ...call,
    name: 'signature of another vendor',
    request: withHeaders({ 'x-hub-signature-256': signature }),
    expect: 'missing-signature',
  },
  { ...call, name: 'truncated body', request: { ...request, body: '{"id":9293' }, expect: 'wrong-signature' },
  { ...call, name: 'no secret configured', secrets: [], expect: 'no-secret-configured' },
];

const headers = { 'x-shopify-topic': 'refunds/create' };
const refund = {
  source: 'shopify',
  kind: 'complaint',
  text: 'lid does not close',
  occurredAt: '2026-11-16T16:32:10.000Z',
  order: '5820022334455',
} as const;
const bodyOf = (fields: object): string =>
  JSON.stringify({ id: 1, order_id: 2, created_at: '2026-11-16T16:32:10Z', note: 'Leaks', ...fields });
const lineOf = (line: number, title: string) => ({ line_item_id: line, line_item: { title } });
const leaks = {
  source: 'shopify',
  kind: 'complaint' as const,
  text: 'Leaks',
  occurredAt: '2026-11-16T16:32:10.000Z',
  order: '2',
  labels: ['refund'],
};

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls,
  bodies: [
    {
      name: 'refund with a reason, for the field that the settings name',
      body: { fixture: 'shopify-refunds-create.json' },
      headers,
      context: { productField: 'sku' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...refund,
              externalId: '929361463/703073504',
              product: 'SKU-KETTLE-17',
              labels: ['refund', 'no_restock'],
            },
          },
        ],
      },
    },
    {
      name: 'two articles, each with its title',
      body: bodyOf({ refund_line_items: [lineOf(3, 'Kettle'), lineOf(4, 'Lid')] }),
      headers,
      expect: {
        changes: [
          { change: 'upsert', feedback: { ...leaks, externalId: '1/3', product: 'Kettle' } },
          { change: 'upsert', feedback: { ...leaks, externalId: '1/4', product: 'Lid' } },
        ],
      },
    },
    {
      name: 'only money, no article',
      body: bodyOf({}),
      headers,
      context: { product: 'Shop' },
      expect: { changes: [{ change: 'upsert', feedback: { ...leaks, externalId: '1', product: 'Shop' } }] },
    },
    { name: 'no reason', body: bodyOf({ note: '  ' }), headers, expect: { changes: [] } },
    {
      name: 'another topic',
      body: bodyOf({}),
      headers: { 'x-shopify-topic': 'orders/create' },
      expect: { quarantined: 'the topic of the webhook must be refunds/create' },
    },
    {
      name: 'time of another form',
      body: bodyOf({ created_at: 'yesterday' }),
      headers,
      expect: { quarantined: 'created_at must be an RFC 3339 time' },
    },
    {
      name: 'body of another vendor',
      body: '{"review":{"id":1}}',
      headers,
      expect: { quarantined: 'Cannot read the body: id: ' },
    },
    {
      name: 'truncated',
      body: '{"id":9293',
      headers,
      expect: { quarantined: 'Cannot read the body: must be JSON' },
    },
    {
      name: 'Latin-1',
      body: new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x7d]),
      headers,
      expect: { quarantined: 'Cannot read the body: must be UTF-8' },
    },
    { name: 'empty', body: '', headers, expect: { quarantined: 'Cannot read the body' } },
  ],
};
