import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const sample = {
  source: 'typeform',
  externalId: 'm3p0testvectortoken0001m3p0testve',
  kind: 'survey',
  product: 'typeform',
  rating: { value: 4, min: 0, max: 10 },
  text: 'Expected 2-day delivery as promised, it took 6. Product itself is fine for the price.',
  language: 'en',
  occurredAt: '2026-11-18T18:22:47.000Z',
  order: '100533',
} as const;
const response = (fields: object, type = 'form_response'): string =>
  JSON.stringify({
    event_type: type,
    form_response: { token: 't7', submitted_at: '2026-11-18T18:22:47Z', ...fields },
  });
const answer = (ref: string, type: string, value: object) => ({ ...value, field: { ref, type } });
const scales = { overall_rating: { min: 1, max: 5 } };

/** Vector of test/fixtures/sources/typeform.signature.json. */
const signature = 'sha256=tukjloZXTByeVEHnGTQiWynBkOmQTJbq4TQvhDuXaxU=';

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: callExamples({
    body: { fixture: 'typeform.json' },
    secret: 'b6d1f0c2a9e84c7d95ab33ee01f2c4d6a7b8c9d0',
    signsBody: true,
    proof: { in: 'headers', name: 'typeform-signature', value: signature },
    refused: {
      'hexadecimal instead of base64': {
        value: 'sha256=b6e9239686574c1c9e5441e71934225b29c190e9904c96eae1342f843b976b15',
        expect: 'malformed-signature',
      },
      'without its prefix': { value: signature.slice(7), expect: 'malformed-signature' },
      'base64 of another vendor': {
        value: 'sha256=PSOMTJrRX7AQxeEDetffb1T1pE9Zq+qrpigSnFsvyNI=',
        expect: 'wrong-signature',
      },
    },
  }),
  bodies: [
    {
      name: 'recommendation on 0 to 10; the scale of the stars is not known',
      body: { fixture: 'typeform.json' },
      expect: { changes: [{ change: 'upsert', feedback: { ...sample, labels: ['Delivery'] } }] },
    },
    {
      name: 'stars on the scale of the settings, never mixed with the recommendation',
      body: { fixture: 'typeform.json' },
      context: { productField: 'hidden.product_id', options: { scales } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...sample,
              product: 'SKU-KETTLE-17',
              rating: { value: 3, min: 1, max: 5 },
              labels: ['Delivery'],
            },
          },
        ],
      },
    },
    {
      name: 'short texts only where the settings name them; the e-mail address is the author',
      body: response({
        answers: [
          answer('name', 'short_text', { text: 'Ann' }),
          answer('why', 'short_text', { text: 'It leaks' }),
          answer('mail', 'email', { email: 'ann@example.com' }),
          answer('where', 'multiple_choice', { choice: { label: 'Delivery' } }),
        ],
      }),
      context: { options: { texts: ['why'] } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'typeform',
              externalId: 't7',
              kind: 'survey',
              product: 'typeform',
              text: 'It leaks',
              author: 'ann@example.com',
              occurredAt: '2026-11-18T18:22:47.000Z',
              labels: ['Delivery'],
            },
          },
        ],
      },
    },
    { name: 'not sent yet', body: response({}, 'form_response_partial'), expect: { changes: [] } },
    {
      name: 'stars alone whose scale nobody knows',
      body: response({ answers: [answer('overall_rating', 'rating', { number: 3 })] }),
      expect: {
        quarantined: 'form_response must hold words, or a rating whose scale is known (options.scales',
      },
    },
    {
      name: 'six of five',
      body: response({ answers: [answer('overall_rating', 'rating', { number: 6 })] }),
      context: { options: { scales } },
      expect: { quarantined: 'answer to overall_rating: rating must lie on its scale 1 to 5, got 6' },
    },
    {
      name: 'wrong types',
      body: response({ answers: {} }),
      expect: { quarantined: 'Cannot read the body: form_response.answers: ' },
    },
    {
      name: 'a time that is none',
      body: response({ submitted_at: 'now', answers: [answer('n', 'nps', { number: 3 })] }),
      expect: { quarantined: 'form_response.submitted_at must be an RFC 3339 time' },
    },
    { name: 'truncated', body: response({}).slice(0, -3), expect: { quarantined: 'must be JSON' } },
    {
      name: 'body of another vendor',
      body: { fixture: 'delighted.json' },
      expect: { quarantined: 'Cannot read the body: event_type: must be form_response' },
    },
  ],
};
