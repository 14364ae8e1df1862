import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const options = { subdomain: 'acme', credentials: 'zendesk-api', products: { refund: 'Refunds' } };
const context = { options };
const start = 'https://acme.zendesk.com/api/v2/incremental/tickets/cursor.json';
const firstPage = `${start}?start_time=1787734800&per_page=100`;
const ticket = (id: string, fields: object): FeedbackChange => ({
  change: 'upsert',
  feedback: {
    source: 'zendesk',
    externalId: id,
    kind: 'complaint',
    product: 'Refunds',
    title: 'Refund still missing',
    text: 'Three weeks and no refund.',
    author: '8447388090496',
    occurredAt: '2026-11-10T08:00:00.000Z',
    updatedAt: '2026-11-18T09:40:02.000Z',
    url: `https://acme.zendesk.com/agent/tickets/${id}`,
    labels: ['refund'],
    ...fields,
  },
});
const bad = { rating: { value: 0, min: 0, max: 1 } };

/** Run by test/contract/sources.test.ts. */
export const pages: NonNullable<SourceExamples['pages']> = [
  {
    name: 'a ticket again for each update, a deleted one as a tombstone',
    body: { fixture: 'zendesk-incremental-cursor.json' },
    context,
    address: firstPage,
    expect: {
      changes: [
        ticket('35102', bad),
        ticket('35103', { title: 'How do I descale?', text: 'Cannot find it in the manual.' }),
        {
          change: 'deletion',
          source: 'zendesk',
          externalId: '35104',
          deletedAt: '2026-11-18T09:40:02.000Z',
        },
        ticket('35102', { ...bad, updatedAt: '2026-11-18T09:41:00.000Z' }),
      ],
      more: false,
      next: `${start}?cursor=VEVTVA%3D%3D&per_page=100`,
    },
  },
  {
    name: 'goes on from the cursor; notes of staff are none of the customer',
    body: JSON.stringify({
      tickets: [{ id: 5, subject: 'x', created_at: '2026-11-10T08:00:00Z', is_public: false }],
      after_cursor: 'next',
      end_of_stream: false,
    }),
    checkpoint: { cursor: 'known' },
    context,
    address: `${start}?cursor=known&per_page=100`,
    expect: { changes: [], more: true, next: `${start}?cursor=next&per_page=100` },
  },
  {
    name: 'empty page at the end, without a cursor of its own',
    body: JSON.stringify({ tickets: [], after_cursor: null, end_of_stream: true }),
    checkpoint: { cursor: 'known' },
    context,
    address: `${start}?cursor=known&per_page=100`,
    expect: { changes: [], more: false, next: `${start}?cursor=known&per_page=100` },
  },
  {
    name: 'ticket that cannot be read',
    body: JSON.stringify({
      tickets: [{ id: 5, created_at: 'soon' }, {}],
      after_cursor: 'next',
      end_of_stream: true,
    }),
    context,
    address: firstPage,
    expect: {
      changes: [],
      rejected: ['created_at must be an RFC 3339 time', 'id: Invalid input'],
      more: false,
      next: `${start}?cursor=next&per_page=100`,
    },
  },
  {
    name: 'no cursor before the end',
    body: JSON.stringify({ tickets: [], after_cursor: null, end_of_stream: false }),
    context,
    address: firstPage,
    expect: { failed: 'after_cursor must be there before the end of the stream' },
  },
  {
    name: 'answer of another API',
    body: '{"tickets":[],"next_page":null}',
    context,
    address: firstPage,
    expect: { failed: 'after_cursor: ' },
  },
];
