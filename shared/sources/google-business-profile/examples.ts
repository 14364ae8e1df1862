import type { CallExample, SourceExamples } from '../example.ts';
import { pages } from './page-examples.ts';

const keySet = JSON.stringify({
  keys: [
    {
      kty: 'RSA',
      n: 'uF0ap0F-Temxx-jNq8c5ArB0yDVD33OJ4VZeeapXaNDAtWLfAKXoRL_QP7DHPbBHu1ArZwD-lyVDJ6xGrQ7qVDLGboe6PesFdIsywvcEoZf12LrUS6b_KUvrgW1taDYaE_joJLAkQv90VwxY-TXMigIguFKJvAw0gq6QAlethw9D5zP8WjEbHfsz9cbio1hQKvDfpAuuvA5IQ76Hy1pKVigcJglfgJbJCiUJBANQM1Opa0prGOOcyFA2PgHbaQy2S5H-6WSTYIw-RzhVnAPchEoFdEPM7_F-ZY0PmwjeTAEB0hL_Nlv3o7jzzCP6njFf0aijzzXVNBpNy_f2z0hXSw',
      e: 'AQAB',
      alg: 'RS256',
      use: 'sig',
      kid: 'test-vector-key-1',
    },
  ],
});
const token =
  'eyJhbGciOiJSUzI1NiIsImtpZCI6InRlc3QtdmVjdG9yLWtleS0xIiwidHlwIjoiSldUIn0.eyJhdWQiOiJodHRwczovL2luZ2VzdC5leGFtcGxlL3dlYmhvb2tzL2dvb2dsZS1idXNpbmVzcy1wcm9maWxlIiwiYXpwIjoiMTEzNzc0MjY0NDYzMDM4MzIxOTY0IiwiZW1haWwiOiJnYnAtcHVzaGVyQHF1YWxpdHktc2lnbmFsLXRlc3QuaWFtLmdzZXJ2aWNlYWNjb3VudC5jb20iLCJlbWFpbF92ZXJpZmllZCI6dHJ1ZSwiZXhwIjoxNzk0OTg3MDcwLCJpYXQiOjE3OTQ5ODM0NzAsImlzcyI6Imh0dHBzOi8vYWNjb3VudHMuZ29vZ2xlLmNvbSIsInN1YiI6IjExMzc3NDI2NDQ2MzAzODMyMTk2NCJ9.cTjQO_yX3vVAx5eDyaiiF8Ycbb525Hd_22ydCXhJPjCmR-7BjTSbIX5lTksXTi6HeyModxYzeEn6-4Okr8UydrBnTp0keeNtHrfI0BuVGhZTkbH_V2MzWYd_8e8MBjT0nt7LLjQKWX6EWRmHCPwb2WLNUchVqgF3SDk7U_I46iA_TUzekOsLluu6x740pY2IckXlsBi5oYFYPfdaxe0vvGL36qTxSz1SS-wt4Yk-gbeue2Kh63cSXjt71EQY_yCXrtnTInSTvKmxGsg3NGfRu_nFY4K01JhTp4iS55OQKdHaA4nL3Vra6Gh0X_yKGH93G-Z_0VJ_GRBbaMKvEE9NXA';
const options = {
  audience: 'https://ingest.example/webhooks/google-business-profile',
  email: 'gbp-pusher@quality-signal-test.iam.gserviceaccount.com',
  credentials: 'google-credentials',
};
const request = {
  headers: { authorization: `Bearer ${token}` },
  query: {},
  body: { fixture: 'google-business-profile.pubsub.json' },
};
const call = { request, secrets: [keySet], now: '2026-11-18T06:31:15Z', options } as const;
const withToken = (given: string) => ({ ...request, headers: { authorization: `Bearer ${given}` } });
const [head = '', claims = '', signature = ''] = token.split('.');
const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const none = base64url({ alg: 'none', kid: 'test-vector-key-1' });
const other = base64url({ alg: 'RS256', kid: 'of-somebody-else' });

const calls: readonly CallExample[] = [
  { ...call, name: 'token of our push subscription', expect: 'authentic' },
  { ...call, name: 'second after its end', now: '2026-11-18T07:31:11Z', expect: 'stale-timestamp' },
  { ...call, name: 'two minutes before it was made', now: '2026-11-18T06:29:10Z', expect: 'stale-timestamp' },
  {
    ...call,
    name: 'made for somebody else',
    options: { ...options, audience: 'https://ingest.example/' },
    expect: 'wrong-signature',
  },
  {
    ...call,
    name: 'source that is only pulled',
    options: { credentials: 'google-credentials', locations: ['accounts/1/locations/2'] },
    expect: 'no-secret-configured',
  },
  {
    ...call,
    name: 'subscription of somebody else',
    options: { ...options, email: 'gbp-pusher@another.iam.gserviceaccount.com' },
    expect: 'wrong-signature',
  },
  {
    ...call,
    name: 'other claims under the same signature',
    request: withToken(`${head}.${base64url({ ...claimsOf(claims), sub: '1' })}.${signature}`),
    expect: 'wrong-signature',
  },
  {
    ...call,
    name: 'no algorithm',
    request: withToken(`${none}.${claims}.${signature}`),
    expect: 'malformed-signature',
  },
  {
    ...call,
    name: 'key of somebody else',
    request: withToken(`${other}.${claims}.${signature}`),
    expect: 'wrong-signature',
  },
  { ...call, name: 'no signature', request: withToken(`${head}.${claims}.`), expect: 'missing-signature' },
  { ...call, name: 'no token', request: { ...request, headers: {} }, expect: 'missing-signature' },
  { ...call, name: 'no keys', secrets: [], expect: 'no-secret-configured' },
  { ...call, name: 'keys that are none', secrets: ['<html>'], expect: 'no-secret-configured' },
];

function claimsOf(part: string): object {
  return JSON.parse(Buffer.from(part, 'base64url').toString()) as object;
}

const name = 'accounts/115566778899/locations/6677889900112233/reviews/AbFvOqkTESTVECTOR000';
const location = 'accounts/115566778899/locations/6677889900112233';
const push = (data: string, attributes: object = {}): string =>
  JSON.stringify({ message: { data: Buffer.from(data).toString('base64'), attributes, messageId: '1' } });
const context = { options };

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls,
  pages,
  bodies: [
    {
      name: 'review with a translation and an answer',
      body: { fixture: 'google-business-profile.pubsub.json' },
      resource: { found: { fixture: 'google-business-profile.review.json' } },
      context: { options: { ...options, products: { [location]: 'Leipzig' } } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'google-business-profile',
              externalId: `${name}1`,
              kind: 'review',
              product: 'Leipzig',
              location,
              rating: { value: 2, min: 1, max: 5 },
              text: '40 Minuten gewartet, obwohl reserviert.',
              author: `${location} Test P.`,
              occurredAt: '2026-11-18T06:30:58.123Z',
              updatedAt: '2026-11-18T06:30:58.123Z',
              reply: 'Das tut uns leid.',
            },
          },
        ],
      },
    },
    {
      name: 'only stars, of nobody, named in an attribute',
      body: push('', { review_name: `${name}2` }),
      resource: { found: { fixture: 'google-business-profile.review-stars.json' } },
      context,
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'google-business-profile',
              externalId: `${name}2`,
              kind: 'review',
              product: 'google-business-profile',
              location,
              rating: { value: 5, min: 1, max: 5 },
              occurredAt: '2026-11-01T10:00:00.000Z',
              updatedAt: '2026-11-01T10:00:00.000Z',
            },
          },
        ],
      },
    },
    {
      name: 'review that is gone',
      body: push(`{"review_name":"${name}1"}`),
      resource: 'gone',
      context,
      expect: {
        changes: [
          {
            change: 'deletion',
            source: 'google-business-profile',
            externalId: `${name}1`,
            deletedAt: '2026-11-24T09:00:00.000Z',
          },
        ],
      },
    },
    {
      name: 'another review than the one of the notice',
      body: push(`{"review_name":"${name}2"}`),
      resource: { found: { fixture: 'google-business-profile.review.json' } },
      context,
      expect: { quarantined: 'Cannot read the review: name must be that of the notice' },
    },
    {
      name: 'test notification',
      body: push(`{"reviewName":"${location}/reviews/TEST_REVIEW_ID"}`),
      context,
      expect: { changes: [] },
    },
    {
      name: 'message without a review',
      body: push('{"locationName":"x"}'),
      context,
      expect: { quarantined: 'Cannot read the body: its message must name a review' },
    },
    {
      name: 'body of another vendor',
      body: '{"events":[]}',
      context,
      expect: { quarantined: 'Cannot read the body: message: ' },
    },
    { name: 'empty', body: '', context, expect: { quarantined: 'Cannot read the body' } },
  ],
};
