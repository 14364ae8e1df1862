import type { CallExample, SourceExamples } from '../example.ts';

const secret = 'generic-test-secret-0001';
const signature = '41b4b5b7fd2749f8d12149155fbebd7969c9b72dc9c525e5e2c63e790c7d4f4d';
const request = {
  headers: { 'x-hub-signature-256': `sha256=${signature}` },
  query: {},
  body: { fixture: 'generic-hmac.json' },
};
const call = {
  request,
  secrets: [secret],
  now: '2026-11-18T09:10:13Z',
  options: { header: 'X-Hub-Signature-256', prefix: 'sha256=' },
} as const;
const timed = {
  ...call,
  request: {
    ...request,
    headers: {
      'x-webhook-signature':
        't=1794993012,v1=d7fb961bf8087cf66024232248dcc8b5cd78c8f5c1697846d6ee10bb0261edb4',
    },
  },
  options: {
    header: 'x-webhook-signature',
    list: { time: 't', signature: 'v1' },
    signed: '{t}.{body}',
    toleranceSeconds: 300,
  },
} as const;
const withHeaders = (headers: Readonly<Record<string, string>>) => ({ ...request, headers });

const calls: readonly CallExample[] = [
  { ...call, name: 'hexadecimal behind a prefix', expect: 'authentic' },
  {
    ...call,
    name: 'second of two live secrets',
    secrets: ['another-secret-0002', secret],
    expect: 'authentic',
  },
  { ...timed, name: 'list with a time', now: '2026-11-18T09:10:13Z', expect: 'authentic' },
  { ...timed, name: 'list with a time, replayed', now: '2026-11-18T09:15:13Z', expect: 'stale-timestamp' },
  {
    ...call,
    name: 'bare base64',
    request: withHeaders({ 'x-signature': 'QbS1t/0nSfjRIUkVX769eWnJty3JxSXl4sY+eQx9T00=' }),
    options: { header: 'x-signature', encoding: 'base64' },
    expect: 'authentic',
  },
  {
    ...call,
    name: 'bare hexadecimal, SHA-512',
    request: withHeaders({
      'x-hash':
        '3bdafd67d43ceb510f6e03a25ae064b928101e5fe9373d96b282400db664c42da73d0b7ba645529fe70e50bae25b9f53b48c19ab12bea35e068ca687c1cb616b',
    }),
    options: { header: 'x-hash', algorithm: 'sha512' },
    expect: 'authentic',
  },
  {
    ...call,
    name: 'secret in the header',
    request: withHeaders({ 'x-token': secret }),
    options: { header: 'x-token', algorithm: 'none' },
    expect: 'authentic',
  },
  {
    ...call,
    name: 'another secret in the header',
    request: withHeaders({ 'x-token': 'generic-test-secret-0002' }),
    options: { header: 'x-token', algorithm: 'none' },
    expect: 'wrong-signature',
  },
  { ...call, name: 'another secret', secrets: ['generic-test-secret-0002'], expect: 'wrong-signature' },
  {
    ...call,
    name: 'no prefix',
    request: withHeaders({ 'x-hub-signature-256': signature }),
    expect: 'malformed-signature',
  },
  {
    ...call,
    name: 'base64 where hexadecimal is configured',
    request: withHeaders({ 'x-hub-signature-256': 'sha256=QbS1t/0nSfjRIUkVX769eWnJty3JxSXl4sY+eQx9T00=' }),
    expect: 'malformed-signature',
  },
  {
    ...call,
    name: 'header of another vendor',
    request: withHeaders({ 'x-shopify-hmac-sha256': 'QbS1t/0nSfjRIUkVX769eWnJty3JxSXl4sY+eQx9T00=' }),
    expect: 'missing-signature',
  },
  { ...call, name: 'truncated body', request: { ...request, body: '{"ext' }, expect: 'wrong-signature' },
  { ...call, name: 'no secret configured', secrets: [], expect: 'no-secret-configured' },
];

const mapping = {
  externalId: 'externalId',
  product: 'productId',
  rating: { column: 'rating', min: 0, max: 10 },
  text: 'text',
  language: 'language',
  occurredAt: 'createdAt',
};

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls,
  bodies: [
    {
      name: 'one object',
      body: { fixture: 'generic-hmac.json' },
      context: { mapping, kind: 'survey' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'generic-hmac',
              externalId: 'crm-55-1',
              kind: 'survey',
              product: 'SKU-KETTLE-17',
              rating: { value: 7, min: 0, max: 10 },
              text: 'OK, but the manual is useless.',
              language: 'en',
              occurredAt: '2026-11-18T09:10:10.000Z',
            },
          },
        ],
      },
    },
    {
      name: 'list, with fields inside of fields and the product of the settings',
      body: '[{"review":{"id":7,"when":"2026-11-18","words":"Leaks"},"item":{"sku":17}}]',
      context: {
        mapping: { externalId: 'review.id', text: 'review.words', occurredAt: 'review.when' },
        productField: 'item.sku',
      },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'generic-hmac',
              externalId: '7',
              kind: 'review',
              product: '17',
              text: 'Leaks',
              occurredAt: '2026-11-18T12:00:00.000Z',
            },
          },
        ],
      },
    },
    { name: 'empty list', body: '[]', context: { mapping }, expect: { changes: [] } },
    {
      name: 'body of another shape',
      body: '{"review":{}}',
      context: { mapping },
      expect: { quarantined: 'Cannot read record 0: occurredAt must be a date' },
    },
    {
      name: 'list of words',
      body: '["review"]',
      context: { mapping },
      expect: { quarantined: 'Cannot read record 0: must be an object' },
    },
    {
      name: 'truncated',
      body: '{"externalId":"crm',
      context: { mapping },
      expect: { quarantined: 'Cannot read the body: must be JSON' },
    },
    {
      name: 'UTF-16',
      body: new Uint8Array([0xff, 0xfe, 0x7b, 0x00]),
      context: { mapping },
      expect: { quarantined: 'Cannot read the body: must be UTF-8' },
    },
    { name: 'empty', body: '', context: { mapping }, expect: { quarantined: 'Cannot read the body' } },
    {
      name: 'no mapping',
      body: '{}',
      expect: { quarantined: 'Cannot read the mapping' },
    },
  ],
};
