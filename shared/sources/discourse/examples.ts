import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const receivedAt = '2026-11-24T09:00:00.000Z';
const kettle = { source: 'discourse', kind: 'complaint', product: 'support' } as const;
const sample = {
  ...kettle,
  externalId: '40412',
  title: 'Firmware 2.3 bricked my kettle',
  text: 'Firmware 2.3 bricked my kettle. Anyone else?',
  author: '5512',
  occurredAt: '2026-11-19T07:15:22.101Z',
};
const post = (fields: object): string =>
  JSON.stringify({
    post: { id: 7, post_number: 1, created_at: '2026-11-19T07:00:00Z', category_slug: 'support', ...fields },
  });
const deletion = (deletedAt: string) => ({
  changes: [{ change: 'deletion' as const, source: 'discourse', externalId: '7', deletedAt }],
});

/** Vector of test/fixtures/sources/discourse-post.signature.json. */
const signature = 'sha256=3dff51a5eccc67f4d5d20430a293b934ca1a352b3e718d175a638893d41ea57d';
const proof = { in: 'headers', name: 'x-discourse-event-signature' } as const;

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: [
    ...callExamples({
      body: { fixture: 'discourse-post.json' },
      headers: { 'x-discourse-event-id': '77120', 'x-discourse-event': 'post_created' },
      secret: 'discourse-webhook-secret-test-0001',
      signsBody: true,
      proof: { ...proof, value: signature },
      refused: {
        'without its prefix': { value: signature.slice(7), expect: 'malformed-signature' },
        'SHA-1 of another vendor': {
          value: 'sha1=5f78e5a6418d5d3e3f77f37b019397c228309a96',
          expect: 'malformed-signature',
        },
        'base64 of another vendor': {
          value: 'sha256=tukjloZXTByeVEHnGTQiWynBkOmQTJbq4TQvhDuXaxU=',
          expect: 'malformed-signature',
        },
      },
    }),
    {
      name: 'ping, as the tests of Discourse sign it',
      request: {
        headers: {
          [proof.name]: 'sha256=162f107f6b5022353274eb1a7197885cfd35744d8d08e5bcea025d309386b7d6',
        },
        query: {},
        body: '{"ping":"OK"}',
      },
      secrets: ['my_lovely_secret_for_web_hook'],
      now: receivedAt,
      expect: 'authentic',
    },
  ],
  bodies: [
    {
      name: 'new post',
      body: { fixture: 'discourse-post.json' },
      headers: { 'x-discourse-event': 'post_created' },
      expect: { changes: [{ change: 'upsert', feedback: sample }] },
    },
    {
      name: 'new post, with a link to the forum of the settings',
      body: { fixture: 'discourse-post.json' },
      context: { product: 'Kettle', options: { forum: 'https://forum.example/' } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...sample,
              product: 'Kettle',
              url: 'https://forum.example/t/firmware-2-3-bricked-my-kettle/8811/1',
            },
          },
        ],
      },
    },
    {
      name: 'edit, with markup and a quotation, without the raw text',
      body: post({
        cooked: '<aside class="quote"><blockquote>It is fine</blockquote></aside><p>It <b>leaks</b></p>',
        updated_at: '2026-11-20T07:00:00Z',
      }),
      headers: { 'x-discourse-event': 'post_edited' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: '7',
              text: 'It leaks',
              occurredAt: '2026-11-19T07:00:00.000Z',
              updatedAt: '2026-11-20T07:00:00.000Z',
            },
          },
        ],
      },
    },
    {
      name: 'post that was taken back into the forum',
      body: post({ raw: 'It leaks' }),
      headers: { 'x-discourse-event': 'post_recovered' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...kettle,
              externalId: '7',
              text: 'It leaks',
              occurredAt: '2026-11-19T07:00:00.000Z',
              updatedAt: receivedAt,
            },
          },
        ],
      },
    },
    {
      name: 'deletion that only the event names',
      body: post({ raw: 'It leaks' }),
      headers: { 'x-discourse-event': 'post_destroyed' },
      expect: deletion(receivedAt),
    },
    {
      name: 'deletion with its time',
      body: post({ deleted_at: '2026-11-21T07:00:00Z' }),
      expect: deletion('2026-11-21T07:00:00.000Z'),
    },
    {
      name: 'post that the moderators hide',
      body: post({ hidden: true, updated_at: '2026-11-21T07:00:00Z' }),
      expect: deletion('2026-11-21T07:00:00.000Z'),
    },
    { name: 'ping', body: '{"ping":"OK"}', expect: { changes: [] } },
    { name: 'answer to a post', body: post({ post_number: 2 }), expect: { changes: [] } },
    { name: 'post of the staff', body: post({ moderator: true }), expect: { changes: [] } },
    {
      name: 'private message',
      body: post({ topic_archetype: 'private_message' }),
      expect: { changes: [] },
    },
    {
      name: 'event of a user',
      body: '{"user":{"id":1}}',
      expect: { quarantined: 'must hold a post (of the events of the webhook only those of posts are read)' },
    },
    {
      name: 'truncated',
      body: '{"post":{"id":7',
      expect: { quarantined: 'Cannot read the body: must be JSON' },
    },
    {
      name: 'wrong types',
      body: post({ id: 'seven' }),
      expect: { quarantined: 'Cannot read the body: post.id: ' },
    },
    {
      name: 'a time that is none',
      body: post({ updated_at: 'yesterday' }),
      expect: { quarantined: 'post.updated_at and post.deleted_at must be RFC 3339 times' },
    },
    {
      name: 'body of another vendor',
      body: { fixture: 'delighted.json' },
      expect: { quarantined: 'Cannot read the body: must hold a post' },
    },
  ],
};
