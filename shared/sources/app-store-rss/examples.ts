import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const context = { options: { app: '1500000001', countries: ['de', 'us'] } };
const common = {
  source: 'app-store-rss',
  kind: 'review',
  product: '1500000001',
  location: 'de',
} as const;
const first: FeedbackChange = {
  change: 'upsert',
  feedback: {
    ...common,
    externalId: '12000000001',
    rating: { value: 2, min: 1, max: 5 },
    title: 'Teuer geworden',
    text: 'Abo kostet jetzt das Doppelte, Verbindung bricht trotzdem ab.',
    author: 'https://itunes.apple.com/de/reviews/id12000000001',
    occurredAt: '2026-11-18T08:02:03.000Z',
    labels: ['version 2.3.1'],
  },
};
const second: FeedbackChange = {
  change: 'upsert',
  feedback: {
    ...common,
    externalId: '12000000002',
    rating: { value: 5, min: 1, max: 5 },
    title: 'Top',
    text: 'Läuft.',
    author: 'https://itunes.apple.com/de/reviews/id12000000002',
    occurredAt: '2026-11-18T05:00:00.000Z',
    labels: ['version 2.3.0'],
  },
};
const undated = JSON.stringify({
  feed: {
    entry: [{ id: { label: '7' }, 'im:rating': { label: '4' }, content: { label: 'Fine' } }],
  },
});
const host = 'https://itunes.apple.com';
const pageOf = (country: string, page: number): string =>
  `${host}/${country}/rss/customerreviews/page=${String(page)}/id=1500000001/sortby=mostrecent/json`;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  pages: [
    {
      name: 'list of reviews',
      body: { fixture: 'app-store-rss.json' },
      context,
      address: pageOf('de', 1),
      expect: { changes: [first, second], more: true, next: pageOf('de', 2) },
    },
    {
      name: 'one review is no list',
      body: { fixture: 'app-store-rss.single-entry.json' },
      context,
      address: pageOf('de', 1),
      expect: { changes: [first], more: true, next: pageOf('de', 2) },
    },
    {
      name: 'the app itself comes first',
      body: { fixture: 'app-store-rss.legacy-first-entry.json' },
      context,
      address: pageOf('de', 1),
      expect: { changes: [first], more: true, next: pageOf('de', 2) },
    },
    {
      name: 'no review, which deletes none: the next storefront',
      body: { fixture: 'app-store-rss.empty.json' },
      context,
      address: pageOf('de', 1),
      expect: { changes: [], more: true, next: pageOf('us', 1) },
    },
    {
      name: 'all older than what the last pull has seen',
      body: { fixture: 'app-store-rss.json' },
      context: { options: { app: 1500000001, countries: ['de'] }, product: 'Kettle app' },
      checkpoint: { seen: { de: { at: '2026-11-23T00:00:00.000Z' } } },
      address: pageOf('de', 1),
      expect: {
        changes: [first, second].map((one) =>
          one.change === 'upsert' ? { ...one, feedback: { ...one.feedback, product: 'Kettle app' } } : one,
        ),
        more: false,
        next: pageOf('de', 1),
      },
    },
    {
      name: 'a review without a time is as new as its arrival',
      body: undated,
      context,
      address: pageOf('de', 1),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: '7',
              rating: { value: 4, min: 1, max: 5 },
              text: 'Fine',
              occurredAt: '2026-11-24T09:00:00.000Z',
            },
          },
        ],
        more: true,
        next: pageOf('de', 2),
      },
    },
    {
      name: 'and only that of the first one',
      body: undated,
      context,
      checkpoint: { seen: { de: { id: '12' } } },
      address: pageOf('de', 1),
      expect: { changes: [], more: true, next: pageOf('de', 2) },
    },
    {
      name: 'the tenth page is the last',
      body: { fixture: 'app-store-rss.single-entry.json' },
      context,
      checkpoint: { seen: {}, place: { list: 'de', page: '10', newest: {} } },
      address: pageOf('de', 10),
      expect: { changes: [first], more: true, next: pageOf('us', 1) },
    },
    {
      name: 'checkpoint that nobody understands',
      body: { fixture: 'app-store-rss.empty.json' },
      context,
      checkpoint: { page: 7 },
      address: pageOf('de', 1),
      expect: { changes: [], more: true, next: pageOf('us', 1) },
    },
    {
      name: 'reviews that cannot be read stop no other',
      body: JSON.stringify({
        feed: {
          entry: [
            { id: { label: '1' }, 'im:rating': { label: '9' } },
            { id: { label: 'x' }, 'im:rating': { label: '3' } },
            { id: { label: '2' }, 'im:rating': { label: '3' }, updated: { label: 'soon' } },
            { id: { label: '3' }, 'im:rating': { label: '3' }, updated: { label: '2026-11-18T00:00:00Z' } },
          ],
        },
      }),
      context,
      address: pageOf('de', 1),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...common,
              externalId: '3',
              rating: { value: 3, min: 1, max: 5 },
              occurredAt: '2026-11-18T00:00:00.000Z',
            },
          },
        ],
        rejected: [
          'im:rating: rating must lie on its scale 1 to 5, got 9',
          'id.label: must be a number',
          'updated must be an RFC 3339 time',
        ],
        more: true,
        next: pageOf('de', 2),
      },
    },
    {
      name: 'page of a proxy',
      body: '<html>',
      context,
      address: pageOf('de', 1),
      expect: { failed: 'must be JSON' },
    },
    {
      name: 'cut off',
      body: '{"feed":{"entry":[{"id":',
      context,
      address: pageOf('de', 1),
      expect: { failed: 'must be JSON, got a syntax error at the end' },
    },
    { name: 'other JSON', body: '[]', context, address: pageOf('de', 1), expect: { failed: 'feed must be' } },
  ],
};
