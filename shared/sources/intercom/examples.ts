import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const survey = { source: 'intercom', kind: 'survey', product: 'intercom', externalId: '7' } as const;
const notification = (topic: string, item: object): string =>
  JSON.stringify({
    type: 'notification_event',
    topic,
    created_at: 1794906922,
    data: { item: { id: '7', ...item } },
  });
const rated = (item: object): string => notification('conversation.rating.added', item);

/** Vector of test/fixtures/sources/intercom-conversation-rating.signature.json. */
const signature = 'sha1=5f78e5a6418d5d3e3f77f37b019397c228309a96';

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: callExamples({
    body: { fixture: 'intercom-conversation-rating.json' },
    secret: '3b8d5f0a-test-client-secret-0001',
    signsBody: true,
    proof: { in: 'headers', name: 'x-hub-signature', value: signature },
    refused: {
      'without its prefix': { value: signature.slice(5), expect: 'malformed-signature' },
      'another signature': { value: signature.replace('5', '6'), expect: 'wrong-signature' },
      'SHA-256 of another vendor': {
        value: 'sha256=3dff51a5eccc67f4d5d20430a293b934ca1a352b3e718d175a638893d41ea57d',
        expect: 'malformed-signature',
      },
    },
  }),
  bodies: [
    {
      name: 'rating: the first message, out of HTML, and the remark',
      body: { fixture: 'intercom-conversation-rating.json' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...survey,
              externalId: '215470',
              rating: { value: 2, min: 1, max: 5 },
              text: 'My kettle lid broke after two weeks.\n\nAgent was kind, but the replacement lid never came.',
              language: 'en',
              author: 'cust-88213',
              occurredAt: '2026-11-17T09:15:00.000Z',
              updatedAt: '2026-11-17T09:15:22.000Z',
              order: '100512',
              labels: ['warranty'],
            },
          },
        ],
      },
    },
    {
      name: 'new rating of a conversation that the team began: only the remark is of the customer',
      body: rated({
        updated_at: 1794907000,
        source: { body: '<p>How do you like it?</p>', author: { type: 'admin', id: '1' } },
        conversation_rating: { rating: 5, remark: 'Very <3', created_at: 1794906900, contact: { id: 'c1' } },
        custom_attributes: { product: 'Kettle' },
      }),
      context: { productField: 'custom_attributes.product' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...survey,
              product: 'Kettle',
              rating: { value: 5, min: 1, max: 5 },
              text: 'Very <3',
              author: 'c1',
              occurredAt: '2026-11-17T09:15:00.000Z',
              updatedAt: '2026-11-17T09:16:40.000Z',
            },
          },
        ],
      },
    },
    {
      name: 'new conversation',
      body: notification('conversation.user.created', {
        created_at: 1794906900,
        source: { subject: '<p>Lid</p>', body: '<p>It <b>leaks</b></p>', author: { type: 'user', id: 'c1' } },
      }),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...survey,
              kind: 'complaint',
              title: 'Lid',
              text: 'It leaks',
              author: 'c1',
              occurredAt: '2026-11-17T09:15:00.000Z',
            },
          },
        ],
      },
    },
    {
      name: 'deletion',
      body: notification('conversation.deleted', {}),
      expect: {
        changes: [
          { change: 'deletion', source: 'intercom', externalId: '7', deletedAt: '2026-11-17T09:15:22.000Z' },
        ],
      },
    },
    {
      name: 'ping',
      body: '{"type":"notification_event","topic":"ping","data":{"item":{"type":"ping"}}}',
      expect: { changes: [] },
    },
    {
      name: 'topic that is not read',
      body: notification('conversation.admin.replied', {}),
      expect: {
        quarantined:
          'topic: must be conversation.rating.added, conversation.user.created or conversation.deleted (take',
      },
    },
    {
      name: 'six of five',
      body: rated({ conversation_rating: { rating: 6 } }),
      expect: { quarantined: 'data.item.conversation_rating.rating: rating must lie on its scale 1 to 5' },
    },
    {
      name: 'wrong types',
      body: rated({ id: [] }),
      expect: { quarantined: 'Cannot read the body: data.item.id: ' },
    },
    {
      name: 'a time that is none',
      body: rated({ updated_at: 'now' }),
      expect: { quarantined: 'data.item: created_at and updated_at must be seconds since 1970' },
    },
    { name: 'truncated', body: rated({}).slice(0, -3), expect: { quarantined: 'must be JSON' } },
    {
      name: 'body of another vendor',
      body: { fixture: 'delighted.json' },
      expect: { quarantined: 'Cannot read the body: topic: must be conversation.rating.added' },
    },
  ],
};
