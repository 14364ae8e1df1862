import type { CallExample, SourceExamples } from '../example.ts';

const secret = '209571203940571203957120test01';
const signature = 'YFKSmJCAee+N3wfPOH9uDy2yLJc=';
const apiKey = { 'sm-apikey': 'qsClientId0001' };
const request = {
  headers: { ...apiKey, 'sm-signature': signature },
  query: {},
  body: { fixture: 'surveymonkey.json' },
};
const call = { request, secrets: [secret], now: '2026-11-18T20:02:33Z' } as const;
const withHeaders = (headers: Readonly<Record<string, string>>) => ({ ...request, headers });

const calls: readonly CallExample[] = [
  { ...call, name: 'completed response', expect: 'authentic' },
  {
    ...call,
    name: 'second of two live secrets',
    secrets: ['secret-of-last-year', secret],
    expect: 'authentic',
  },
  { ...call, name: 'another secret', secrets: ['secret-of-last-year'], expect: 'wrong-signature' },
  {
    ...call,
    name: 'another client id',
    request: withHeaders({ 'sm-apikey': 'qsClientId0002', 'sm-signature': signature }),
    expect: 'wrong-signature',
  },
  {
    ...call,
    name: 'no client id',
    request: withHeaders({ 'sm-signature': signature }),
    expect: 'wrong-signature',
  },
  {
    ...call,
    name: 'SHA-256',
    request: withHeaders({ ...apiKey, 'sm-signature': 'EvGVHTVQXe++8Xnfy5xd14NQSqkSyjVqWDe7sC+h9sE=' }),
    expect: 'malformed-signature',
  },
  {
    ...call,
    name: 'signature of another vendor',
    request: withHeaders({ 'x-hub-signature': signature }),
    expect: 'missing-signature',
  },
  { ...call, name: 'truncated body', request: { ...request, body: '{"name":' }, expect: 'wrong-signature' },
  { ...call, name: 'no secret configured', secrets: [], expect: 'no-secret-configured' },
];

const options = {
  token: 'surveymonkey-token',
  rating: { question: '319352786', choices: { '3057839051': 2 } },
  products: { '418224170': 'Kettle' },
};
const event = (fields: object): string =>
  JSON.stringify({
    event_type: 'response_completed',
    object_id: '118947652204',
    event_datetime: '2026-11-18T20:02:31.551640+00:00',
    resources: { survey_id: '418224170' },
    ...fields,
  });
const answered = {
  source: 'surveymonkey',
  externalId: '118947652204',
  kind: 'survey',
  text: 'The lid leaks.',
  occurredAt: '2026-11-18T20:00:11.000Z',
  updatedAt: '2026-11-18T20:02:31.000Z',
} as const;
const found = { found: { fixture: 'surveymonkey-response.json' } };

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls,
  bodies: [
    {
      name: 'completed response, for the product of the survey',
      body: { fixture: 'surveymonkey.json' },
      resource: found,
      context: { options },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: { ...answered, product: 'Kettle', rating: { value: 2, min: 1, max: 5 } },
          },
        ],
      },
    },
    {
      name: 'product in the field that the settings name, without a rating',
      body: { fixture: 'surveymonkey.json' },
      resource: found,
      context: { options: { token: 'surveymonkey-token' }, productField: 'custom_variables.product' },
      expect: { changes: [{ change: 'upsert', feedback: { ...answered, product: 'Kettle 17' } }] },
    },
    {
      name: 'answer that nobody gave a number',
      body: { fixture: 'surveymonkey.json' },
      resource: found,
      context: { options: { ...options, rating: { question: '319352786' } } },
      expect: { quarantined: 'the question 319352786: rating must be a number; choices in the options' },
    },
    {
      name: 'response that is gone',
      body: { fixture: 'surveymonkey.json' },
      resource: 'gone',
      context: { options },
      expect: {
        changes: [
          {
            change: 'deletion',
            source: 'surveymonkey',
            externalId: '118947652204',
            deletedAt: '2026-11-24T09:00:00.000Z',
          },
        ],
      },
    },
    {
      name: 'another response than the one of the call',
      body: event({ object_id: '7' }),
      resource: found,
      context: { options },
      expect: { quarantined: 'Cannot read the response: id must be that of the call' },
    },
    {
      name: 'answer of a vendor that failed',
      body: { fixture: 'surveymonkey.json' },
      resource: { found: '<html>' },
      context: { options },
      expect: { quarantined: 'Cannot read the response: must be JSON' },
    },
    {
      name: 'deleted response',
      body: event({ event_type: 'response_deleted' }),
      context: { options },
      expect: {
        changes: [
          {
            change: 'deletion',
            source: 'surveymonkey',
            externalId: '118947652204',
            deletedAt: '2026-11-18T20:02:31.551Z',
          },
        ],
      },
    },
    {
      name: 'one page of a response',
      body: event({ event_type: 'response_updated' }),
      context: { options },
      expect: { changes: [] },
    },
    {
      name: 'id that would lead elsewhere',
      body: event({ object_id: '../../users/me' }),
      context: { options },
      expect: { quarantined: 'Cannot read the body: object_id: must be a number' },
    },
    {
      name: 'body of another vendor',
      body: '{"event_type":"form_response"}',
      context: { options },
      expect: { quarantined: 'Cannot read the body: object_id: ' },
    },
    { name: 'empty', body: '', context: { options }, expect: { quarantined: 'Cannot read the body' } },
  ],
};
