import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const unit = '46d6a890000064000500e0c3';
const context = { product: 'Example Shop', options: { businessUnit: unit, credentials: 'trustpilot-api' } };
const pageOf = (page: number): string =>
  `https://api.trustpilot.com/v1/private/business-units/${unit}/reviews?page=${String(page)}&perPage=100&orderBy=createdat.desc`;
const review: FeedbackChange = {
  change: 'upsert',
  feedback: {
    source: 'trustpilot',
    externalId: '6737a1b2c3d4e5f601234567',
    kind: 'review',
    product: 'Example Shop',
    rating: { value: 2, min: 1, max: 5 },
    title: 'Lieferung dauerte ewig',
    text: 'Zugesagt waren 2 Tage, geworden sind es 9.',
    language: 'de',
    author: '64f0aa0011223344556677aa',
    occurredAt: '2026-11-17T19:42:05.000Z',
    updatedAt: '2026-11-18T09:00:00.000Z',
    url: 'https://api.trustpilot.com/v1/reviews/6737a1b2c3d4e5f601234567',
    verified: true,
    reply: 'Das tut uns leid …',
  },
};
const fixture = { body: { fixture: 'trustpilot-api-reviews.json' }, context };

/** Run by test/contract/sources.test.ts. */
export const pages: NonNullable<SourceExamples['pages']> = [
  {
    ...fixture,
    name: 'first page, with the answer of the business apart',
    address: pageOf(1),
    expect: { changes: [review], more: true, next: pageOf(2) },
  },
  {
    ...fixture,
    name: 'older than a month before what the last pull has seen',
    checkpoint: { seen: { [unit]: { at: '2026-12-18T00:00:00.000Z' } } },
    address: pageOf(1),
    expect: { changes: [review], more: false, next: pageOf(1) },
  },
  {
    name: 'page past the end',
    body: '{"links":[],"reviews":[]}',
    context,
    checkpoint: { seen: {}, place: { list: unit, page: '7', newest: {} } },
    address: pageOf(7),
    expect: { changes: [], more: false, next: pageOf(1) },
  },
  {
    name: 'an answer of the business later than the review, and a review that cannot be read',
    body: JSON.stringify({
      reviews: [
        {
          id: 'a',
          stars: 5,
          createdAt: '2026-11-17T19:42:05Z',
          updatedAt: null,
          location: { id: 'leipzig' },
          companyReply: { text: 'Thank you', createdAt: '2026-11-20T08:00:00Z', updatedAt: null },
        },
        { id: 'b', stars: 0, createdAt: '2026-11-17T19:42:05Z' },
        { id: 'c', stars: 1, createdAt: 'yesterday' },
      ],
    }),
    context,
    address: pageOf(1),
    expect: {
      changes: [
        {
          change: 'upsert',
          feedback: {
            source: 'trustpilot',
            externalId: 'a',
            kind: 'review',
            product: 'Example Shop',
            location: 'leipzig',
            rating: { value: 5, min: 1, max: 5 },
            occurredAt: '2026-11-17T19:42:05.000Z',
            updatedAt: '2026-11-20T08:00:00.000Z',
            reply: 'Thank you',
          },
        },
      ],
      rejected: ['stars: Too small: expected number to be >=1', 'createdAt must be an RFC 3339 time'],
      more: true,
      next: pageOf(2),
    },
  },
  {
    name: 'fault of the API',
    body: '{"fault":{}}',
    context,
    address: pageOf(1),
    expect: { failed: 'reviews: ' },
  },
];
