import type { CallExample, SourceExamples } from '../example.ts';
import { pages } from './page-examples.ts';

const secret = 'dGVzdC1vbmx5LXplbmRlc2stc2lnbmluZy1zZWNyZXQ=';
const signature = 'EvGVHTVQXe++8Xnfy5xd14NQSqkSyjVqWDe7sC+h9sE=';
const time = { 'x-zendesk-webhook-signature-timestamp': '2026-11-17T14:03:11Z' };
const request = {
  headers: { ...time, 'x-zendesk-webhook-signature': signature },
  query: {},
  body: { fixture: 'zendesk-ticket-event.json' },
};
const call = { request, secrets: [secret], now: '2026-11-17T14:03:12Z' } as const;
const signedAs = (name: string, given: string): CallExample => ({
  ...call,
  name,
  request: { ...request, headers: { ...time, 'x-zendesk-webhook-signature': given } },
  expect: given.length === 44 ? 'wrong-signature' : 'malformed-signature',
});
const publicSecret = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==';

const calls: readonly CallExample[] = [
  { ...call, name: 'event of a ticket', expect: 'authentic' },
  {
    ...call,
    name: 'trigger',
    request: {
      ...request,
      headers: {
        'x-zendesk-webhook-signature': 'mYDExFUDRNDYs+PnmuxBoAnrXAuEPM0vsEf45/lwlNg=',
        'x-zendesk-webhook-signature-timestamp': '2026-11-18T09:40:03Z',
      },
      body: { fixture: 'zendesk-trigger-csat.json' },
    },
    now: '2026-11-18T09:40:04Z',
    expect: 'authentic',
  },
  { ...call, name: 'second of two live secrets', secrets: ['last-year-secret', secret], expect: 'authentic' },
  signedAs(
    'body before the time, as old documentation has it',
    'juLs80kjQz2IfF2FDXq/vNUBpgPwKbPqI6fGbFHfXXI=',
  ),
  signedAs('a dot between time and body', '8HZJJtFTtV/5ROtWzWCLW6oh0kveIs7EaSK4ObVr41o='),
  signedAs('hexadecimal', '12f1951d35505defbef179dfcb9c5dd783504aa912ca356a5837bbb02fa1f6c1'),
  {
    ...call,
    name: 'secret of test calls, which everybody knows',
    secrets: [publicSecret],
    request: {
      ...request,
      headers: { ...time, 'x-zendesk-webhook-signature': 'dr840RZZpSfEF/2rK7M+OqWTIBWPk+nCLq41DTXwyn0=' },
    },
    expect: 'no-secret-configured',
  },
  { ...call, name: 'replayed after five minutes', now: '2026-11-17T14:08:12Z', expect: 'stale-timestamp' },
  {
    ...call,
    name: 'newer time, not signed',
    request: {
      ...request,
      headers: { ...request.headers, 'x-zendesk-webhook-signature-timestamp': '2026-11-17T14:03:12Z' },
    },
    expect: 'wrong-signature',
  },
  {
    ...call,
    name: 'no time',
    request: { ...request, headers: { 'x-zendesk-webhook-signature': signature } },
    expect: 'missing-signature',
  },
  {
    ...call,
    name: 'signature of another vendor',
    request: { ...request, headers: { 'x-shopify-hmac-sha256': signature } },
    expect: 'missing-signature',
  },
  {
    ...call,
    name: 'truncated body',
    request: { ...request, body: '{"account_id":' },
    expect: 'wrong-signature',
  },
  { ...call, name: 'no secret configured', secrets: [], expect: 'no-secret-configured' },
];

const event = (type: string, detail: object = {}): string =>
  JSON.stringify({
    type: `zen:event-type:${type}`,
    time: '2026-11-18T08:00:00.5Z',
    detail: { id: '7', description: 'Leaks', created_at: '2026-11-17T14:03:09Z', ...detail },
  });
const ticket = {
  source: 'zendesk',
  externalId: '7',
  kind: 'complaint',
  product: 'zendesk',
  text: 'Leaks',
  occurredAt: '2026-11-17T14:03:09.000Z',
  updatedAt: '2026-11-18T08:00:00.500Z',
} as const;
const deletion = {
  change: 'deletion',
  source: 'zendesk',
  externalId: '7',
  deletedAt: '2026-11-18T08:00:00.500Z',
} as const;
const form = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
const answer = (fields: Readonly<Record<string, string>>): string =>
  new URLSearchParams({
    schema: 'zendesk-csat/v1',
    ticket_id: '9',
    updated_at: '2026-11-18T09:40:02Z',
    ...fields,
  }).toString();
const answered = {
  source: 'zendesk',
  externalId: 'csat-9',
  kind: 'survey',
  product: 'zendesk',
  occurredAt: '2026-11-18T09:40:02.000Z',
  updatedAt: '2026-11-18T09:40:02.000Z',
} as const;

const exported = {
  source: 'zendesk',
  kind: 'complaint',
  product: 'Kettle',
  author: '8447388090496',
  occurredAt: '2026-11-10T08:00:00.000Z',
  updatedAt: '2026-11-18T09:40:02.000Z',
} as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls,
  pages,
  bodies: [
    {
      name: 'new ticket, whose tag names the product',
      body: { fixture: 'zendesk-ticket-event.json' },
      context: { options: { subdomain: 'acme', products: { delivery: 'Express' } } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'zendesk',
              externalId: '35436',
              kind: 'complaint',
              product: 'Express',
              title: 'Express delivery nine days late',
              text: 'Order 100482 arrived nine days late and the box was crushed. I paid 14.90 for express.\nNobody answers the phone.',
              author: '8447388090496',
              occurredAt: '2026-11-17T14:03:09.000Z',
              updatedAt: '2026-11-17T14:03:10.116Z',
              url: 'https://acme.zendesk.com/agent/tickets/35436',
              labels: ['delivery', 'late'],
            },
          },
        ],
      },
    },
    {
      name: 'restored ticket, newer than its deletion',
      body: event('ticket.undeleted', { id: 7 }),
      expect: { changes: [{ change: 'upsert', feedback: ticket }] },
    },
    { name: 'deleted ticket', body: event('ticket.soft_deleted'), expect: { changes: [deletion] } },
    { name: 'spam', body: event('ticket.marked_as_spam'), expect: { changes: [deletion] } },
    { name: 'comment of an agent', body: event('ticket.comment_added'), expect: { changes: [] } },
    {
      name: 'ticket of staff among themselves',
      body: event('ticket.created', { is_public: false }),
      expect: { changes: [] },
    },
    {
      name: 'answer of a trigger',
      body: { fixture: 'zendesk-trigger-csat.json' },
      context: { product: 'Shop' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'zendesk',
              externalId: 'csat-35102',
              kind: 'survey',
              product: 'Shop',
              rating: { value: 0, min: 0, max: 1 },
              title: 'Refund still missing',
              text: 'Three weeks and two promises later: no refund.',
              language: 'en-GB',
              author: 'cust-55310',
              occurredAt: '2026-11-18T09:40:02.000Z',
              updatedAt: '2026-11-18T09:40:02.000Z',
              url: 'https://acme.example.zendesk.com/agent/tickets/35102',
              labels: ['refund', 'billing'],
            },
          },
        ],
      },
    },
    {
      name: 'answer as a form, with quotes and line breaks, on the newer scale',
      body: answer({ csat_rating: '4', csat_comment: 'Said "soon",\nand it was.' }),
      headers: form,
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...answered,
              rating: { value: 4, min: 1, max: 5 },
              text: 'Said "soon",\nand it was.',
            },
          },
        ],
      },
    },
    {
      name: 'answer in words of the account',
      body: answer({ csat_rating: 'Super!' }),
      headers: form,
      context: { options: { answers: { 'super!': 'good' } } },
      expect: {
        changes: [{ change: 'upsert', feedback: { ...answered, rating: { value: 1, min: 0, max: 1 } } }],
      },
    },
    {
      name: 'question without an answer yet',
      body: answer({ csat_rating: 'Offered' }),
      headers: form,
      expect: { changes: [] },
    },
    {
      name: 'words that nobody explained',
      body: answer({ csat_rating: 'Super!' }),
      headers: form,
      expect: { quarantined: 'csat_rating must be Good, Bad, 1 to 5, or one of the answers in the options' },
    },
    {
      name: 'JSON of a trigger that a quote breaks',
      body: '{"schema":"zendesk-csat/v1","csat_comment":"Said "soon""}',
      expect: { quarantined: 'must send its fields as a form' },
    },
    {
      name: 'XML of a trigger',
      body: '<ticket><id>1</id></ticket>',
      expect: { quarantined: 'Cannot read the body: must be JSON' },
    },
    {
      name: 'body of another vendor',
      body: '{"type":"notification_event"}',
      expect: { quarantined: 'schema: must be zendesk-csat/v1' },
    },
    {
      name: 'event without a ticket',
      body: '{"type":"zen:event-type:ticket.created","time":"2026-11-18T08:00:00Z"}',
      expect: { quarantined: 'Cannot read the body: detail: ' },
    },
    {
      name: 'time of another form',
      body: event('ticket.created').replace('2026-11-18T08:00:00.5Z', '1794993012'),
      expect: { quarantined: 'Cannot read the body: time must be an RFC 3339 time' },
    },
  ],
  files: [
    {
      name: 'two tickets, one with an answer',
      file: { fixture: 'zendesk-tickets-export.jsonl' },
      context: { product: 'Kettle', options: { subdomain: 'acme' } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...exported,
              externalId: '35102',
              rating: { value: 0, min: 0, max: 1 },
              title: 'Refund still missing',
              text: 'Three weeks and no refund.',
              url: 'https://acme.zendesk.com/agent/tickets/35102',
              labels: ['refund'],
            },
          },
          {
            change: 'upsert',
            feedback: {
              ...exported,
              externalId: '35103',
              title: 'How do I descale?',
              text: 'Cannot find it in the manual.',
              url: 'https://acme.zendesk.com/agent/tickets/35103',
              labels: ['refund'],
            },
          },
        ],
      },
    },
    {
      name: 'an older list: deleted, private and broken tickets',
      file: `[${[
        { id: 1, subject: 'a', description: 'b', created_at: '2026-11-10T08:00:00Z', status: 'deleted' },
        { id: 2, subject: 'a', description: 'b', created_at: '2026-11-10T08:00:00Z', is_public: false },
        { id: 3, subject: 'a', description: 'b', created_at: 'today' },
        { subject: 'a', description: 'b', created_at: '2026-11-10T08:00:00Z' },
      ]
        .map((ticket) => JSON.stringify(ticket))
        .join(',\n')},\n{"id": 5`,
      expect: {
        changes: [
          {
            change: 'deletion',
            source: 'zendesk',
            externalId: '1',
            deletedAt: '2026-11-10T08:00:00.000Z',
          },
        ],
        rejected: [
          { line: 2, reason: 'left out, because no customer sees it' },
          { line: 3, reason: 'created_at must be an RFC 3339 time' },
          { line: 4, reason: 'id: ' },
          { line: 5, reason: 'a record must be JSON' },
        ],
      },
    },
    { name: 'empty', file: '', expect: { refused: 'got nothing: it is empty' } },
    {
      name: 'another export',
      file: { fixture: 'yelp-academic-dataset-review.json' },
      expect: {
        refused:
          'Cannot read the Zendesk tickets: must have the fields id, subject, description, created_at, got',
      },
    },
  ],
};
