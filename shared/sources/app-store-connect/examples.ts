import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const context = { options: { app: '1500000001', credentials: 'app-store-key' } };
const base = 'https://api.appstoreconnect.apple.com/v1/apps/1500000001/customerReviews';
const first = `${base}?limit=200&sort=-createdDate`;
const second = `${base}?cursor=TEST&limit=200&sort=-createdDate`;
const review: FeedbackChange = {
  change: 'upsert',
  feedback: {
    source: 'app-store-connect',
    externalId: '00000000-1111-4222-8333-000000000001',
    kind: 'review',
    product: '1500000001',
    location: 'DEU',
    rating: { value: 2, min: 1, max: 5 },
    title: 'Teuer geworden',
    text: 'Abo kostet jetzt das Doppelte.\nVerbindung bricht trotzdem ab.',
    author: 'Testperson',
    occurredAt: '2026-11-18T08:02:03.000Z',
  },
};
const leadingTo = (next: string): string => JSON.stringify({ data: [], links: { self: first, next } });

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  pages: [
    {
      name: 'page with another one behind it',
      body: { fixture: 'app-store-connect-customer-reviews.json' },
      context,
      address: first,
      expect: { changes: [review], more: true, next: second },
    },
    {
      name: 'last page',
      body: JSON.stringify({ data: [], links: { self: second } }),
      context,
      checkpoint: { seen: {}, place: { list: '1500000001', page: 'TEST', newest: {} } },
      address: second,
      expect: { changes: [], more: false, next: first },
    },
    {
      name: 'older than a month before what the last pull has seen',
      body: { fixture: 'app-store-connect-customer-reviews.json' },
      context,
      checkpoint: { seen: { '1500000001': { at: '2026-12-19T00:00:00.000Z' } } },
      address: first,
      expect: { changes: [review], more: false, next: first },
    },
    {
      name: 'younger than that: it may have been edited',
      body: { fixture: 'app-store-connect-customer-reviews.json' },
      context,
      checkpoint: { seen: { '1500000001': { at: '2026-12-17T00:00:00.000Z' } } },
      address: first,
      expect: { changes: [review], more: true, next: second },
    },
    {
      name: 'link to another host',
      body: leadingTo(
        second.replace('api.appstoreconnect.apple.com', 'api.appstoreconnect.apple.com.example'),
      ),
      context,
      address: first,
      expect: { failed: 'links.next must lead to the next page' },
    },
    {
      name: 'link to other reviews',
      body: leadingTo(second.replace('1500000001', '7')),
      context,
      address: first,
      expect: { failed: 'links.next must lead to the next page' },
    },
    {
      name: 'reviews that cannot be read stop no other',
      body: JSON.stringify({
        data: [
          { id: 'a', attributes: { rating: 7, createdDate: '2026-11-18T01:02:03-07:00' } },
          { id: 'b', attributes: { rating: 1, createdDate: 'today' } },
        ],
        links: {},
      }),
      context,
      address: first,
      expect: {
        changes: [],
        rejected: [
          'attributes.rating: Too big: expected number to be <=5',
          'createdDate must be an RFC 3339 time',
        ],
        more: false,
        next: first,
      },
    },
    {
      name: 'errors of the API',
      body: '{"errors":[]}',
      context,
      address: first,
      expect: { failed: 'data: ' },
    },
  ],
};
