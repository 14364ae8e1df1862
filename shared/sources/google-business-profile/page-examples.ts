import type { FeedbackChange } from '../../domain/feedback.ts';
import type { SourceExamples } from '../example.ts';

const [first, second] = [
  'accounts/115566778899/locations/6677889900112233',
  'accounts/115566778899/locations/7',
];
const context = {
  product: 'Restaurant',
  options: {
    credentials: 'google-credentials',
    locations: [first, second],
    products: { [first]: 'Leipzig' },
  },
};
const pageOf = (location: string, token = ''): string =>
  `https://mybusiness.googleapis.com/v4/${location}/reviews?pageSize=50&orderBy=updateTime+desc${token}`;
const common = {
  source: 'google-business-profile',
  kind: 'review',
  product: 'Leipzig',
  location: first,
} as const;
const changes: readonly FeedbackChange[] = [
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: `${first}/reviews/AbFvOqkTESTVECTOR0001`,
      rating: { value: 2, min: 1, max: 5 },
      text: '40 Minuten gewartet, obwohl reserviert.',
      author: `${first} Test P.`,
      occurredAt: '2026-11-18T06:30:58.123Z',
      updatedAt: '2026-11-18T06:30:58.123Z',
      reply: 'Das tut uns leid.',
    },
  },
  {
    change: 'upsert',
    feedback: {
      ...common,
      externalId: `${first}/reviews/AbFvOqkTESTVECTOR0002`,
      rating: { value: 5, min: 1, max: 5 },
      occurredAt: '2026-11-01T10:00:00.000Z',
      updatedAt: '2026-11-01T10:00:00.000Z',
    },
  },
];
const fixture = { body: { fixture: 'google-business-profile.reviews-list.json' }, context };

/** Run by test/contract/sources.test.ts. */
export const pages: NonNullable<SourceExamples['pages']> = [
  {
    ...fixture,
    name: 'page with another one behind it; translations are left out',
    address: pageOf(first),
    expect: { changes, more: true, next: pageOf(first, '&pageToken=TESTTOKEN') },
  },
  {
    ...fixture,
    name: 'older than what the last pull has seen: the next location',
    checkpoint: { seen: { [first]: { at: '2026-11-18T06:30:58.123Z' } } },
    address: pageOf(first),
    expect: { changes, more: true, next: pageOf(second) },
  },
  {
    name: 'location without reviews, the last one',
    body: '{}',
    context,
    checkpoint: { seen: {}, place: { list: second, newest: {} } },
    address: pageOf(second),
    expect: { changes: [], more: false, next: pageOf(first) },
  },
  {
    name: 'place in a location that the settings no longer have',
    body: '{}',
    context,
    checkpoint: { seen: {}, place: { list: 'accounts/1/locations/9', page: 'x', newest: {} } },
    address: pageOf(first),
    expect: { changes: [], more: true, next: pageOf(second) },
  },
  {
    name: 'reviews that cannot be read stop no other',
    body: JSON.stringify({
      reviews: [
        { name: 'reviews/1', createTime: '2026-11-01T10:00:00Z' },
        { name: `${first}/reviews/2`, createTime: 'today' },
      ],
    }),
    context,
    address: pageOf(first),
    expect: {
      changes: [],
      rejected: [
        'name: must be the full name of a review',
        'createTime and updateTime must be RFC 3339 times',
      ],
      more: true,
      next: pageOf(second),
    },
  },
  {
    name: 'answer of another API',
    body: '{"reviews":"none"}',
    context,
    address: pageOf(first),
    expect: { failed: 'reviews: ' },
  },
];
