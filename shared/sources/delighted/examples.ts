import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const survey = { source: 'delighted', kind: 'survey', product: 'delighted' } as const;
const answer = (fields: object, type = 'survey_response.created'): string =>
  JSON.stringify({
    event_type: type,
    event_id: 'e1',
    event_data: { id: '7', survey_type: 'nps', created_at: 1794910000, ...fields },
  });

/** Vector of test/fixtures/sources/delighted.signature.json. */
const signature = 'sha256=d7ef12725011aa8ac180377585a4f72e1e7ae56ad63b6849a48fa5829bb591a5';

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: callExamples({
    body: { fixture: 'delighted.json' },
    secret: 'delighted_api_key_test_0001',
    signsBody: true,
    proof: { in: 'headers', name: 'x-delighted-webhook-signature', value: signature },
    refused: {
      'without its prefix': { value: signature.slice(7), expect: 'malformed-signature' },
      'base64 of another vendor': {
        value: 'sha256=tukjloZXTByeVEHnGTQiWynBkOmQTJbq4TQvhDuXaxU=',
        expect: 'malformed-signature',
      },
      'signature of another vendor': {
        value: 'sha256=3dff51a5eccc67f4d5d20430a293b934ca1a352b3e718d175a638893d41ea57d',
        expect: 'wrong-signature',
      },
    },
  }),
  bodies: [
    {
      name: 'recommendation on 0 to 10, with the comment that came later',
      body: { fixture: 'delighted.json' },
      context: { product: 'Kettle' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...survey,
              externalId: '54351',
              product: 'Kettle',
              rating: { value: 3, min: 0, max: 10 },
              text: 'Price went up, quality went down.',
              language: 'en',
              author: '59751',
              occurredAt: '2026-11-17T10:06:40.000Z',
              updatedAt: '2026-11-17T10:16:40.000Z',
              url: 'https://app.delighted.com/r/testpermalink0001',
              order: '100533',
              labels: ['price', 'nps'],
            },
          },
        ],
      },
    },
    {
      name: 'score only, of 0, for the product of a property',
      body: answer({ score: 0, person_properties: { product: 'Kettle' } }),
      context: { productField: 'person_properties.product' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...survey,
              externalId: '7',
              product: 'Kettle',
              rating: { value: 0, min: 0, max: 10 },
              occurredAt: '2026-11-17T10:06:40.000Z',
              labels: ['nps'],
            },
          },
        ],
      },
    },
    {
      name: 'score on the scale that the settings name',
      body: answer({ survey_type: 'csat', score: 2 }),
      context: { options: { scales: { csat: { min: 1, max: 5 } } } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...survey,
              externalId: '7',
              rating: { value: 2, min: 1, max: 5 },
              occurredAt: '2026-11-17T10:06:40.000Z',
              labels: ['csat'],
            },
          },
        ],
      },
    },
    {
      name: 'words beside a score whose scale nobody knows',
      body: answer({ survey_type: 'ces', score: 6, comment: 'Hard to clean' }),
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...survey,
              externalId: '7',
              text: 'Hard to clean',
              occurredAt: '2026-11-17T10:06:40.000Z',
              labels: ['ces'],
            },
          },
        ],
      },
    },
    {
      name: 'score alone whose scale nobody knows',
      body: answer({ survey_type: 'ces', score: 6 }),
      expect: { quarantined: 'event_data must hold words, or a rating whose scale is known (options.scales' },
    },
    {
      name: 'somebody who wants no more surveys',
      body: answer({}, 'unsubscribe.created'),
      expect: { changes: [] },
    },
    {
      name: 'eleven of ten',
      body: answer({ score: 11 }),
      expect: { quarantined: 'event_data.score of nps: rating must lie on its scale 0 to 10, got 11' },
    },
    {
      name: 'a time that is none',
      body: answer({ score: 1, created_at: '2026-11-17T10:06:40Z' }),
      expect: { quarantined: 'event_data.created_at and event_data.updated_at must be seconds since 1970' },
    },
    {
      name: 'wrong types',
      body: answer({ id: null }),
      expect: { quarantined: 'Cannot read the body: event_data.id: ' },
    },
    { name: 'truncated', body: answer({}).slice(0, -3), expect: { quarantined: 'must be JSON' } },
    {
      name: 'unknown event',
      body: answer({}, 'person.deleted'),
      expect: { quarantined: 'event_type: must be survey_response.created' },
    },
    {
      name: 'body of another vendor',
      body: { fixture: 'discourse-post.json' },
      expect: { quarantined: 'Cannot read the body: event_type: must be survey_response.created' },
    },
  ],
};
