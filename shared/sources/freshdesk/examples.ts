import { callExamples } from '../call-examples.ts';
import type { SourceExamples } from '../example.ts';

const secret = 'fd-test-token-0001';
const receivedAt = '2026-11-24T09:00:00.000Z';
const sample = {
  source: 'freshdesk',
  externalId: '20917',
  kind: 'complaint',
  product: 'freshdesk',
  title: 'Kettle leaks',
  text: 'It leaks at the base since day one.',
  occurredAt: receivedAt,
  url: 'https://acme.freshdesk.com/helpdesk/tickets/20917',
  labels: ['leak', 'warranty', 'Problem', 'Unhappy'],
} as const;
const ticket = (fields: object): string => JSON.stringify({ freshdesk_webhook: { ticket_id: 7, ...fields } });

/** Run by test/contract/sources.test.ts. */
export const examples: SourceExamples = {
  calls: callExamples({
    body: { fixture: 'freshdesk-automation.json' },
    secret,
    signsBody: false,
    proof: { in: 'headers', name: 'x-qs-token', value: secret },
    refused: { 'start of the secret': { value: secret.slice(0, 16), expect: 'wrong-signature' } },
  }),
  bodies: [
    {
      name: 'ticket; without settings the answer of the survey is a label',
      body: { fixture: 'freshdesk-automation.json' },
      expect: { changes: [{ change: 'upsert', feedback: { ...sample, labels: [...sample.labels] } }] },
    },
    {
      name: 'ticket with the answer of the survey on the scale of the settings',
      body: { fixture: 'freshdesk-automation.json' },
      context: { product: 'Kettle', options: { satisfaction: ['unhappy', 'neutral', 'happy'] } },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              ...sample,
              labels: [...sample.labels],
              product: 'Kettle',
              rating: { value: 1, min: 1, max: 3 },
            },
          },
        ],
      },
    },
    {
      name: 'edit, in HTML, for the product of a field',
      body: ticket({ ticket_description: '<div>It <b>leaks</b></div>', ticket_cf_product: 'K-17' }),
      context: { productField: 'ticket_cf_product' },
      expect: {
        changes: [
          {
            change: 'upsert',
            feedback: {
              source: 'freshdesk',
              externalId: '7',
              kind: 'complaint',
              product: 'K-17',
              text: 'It leaks',
              occurredAt: receivedAt,
            },
          },
        ],
      },
    },
    {
      name: 'deletion',
      body: ticket({ triggered_event: '{ticket_action:deleted}' }),
      expect: {
        changes: [{ change: 'deletion', source: 'freshdesk', externalId: '7', deletedAt: receivedAt }],
      },
    },
    {
      name: 'test of the rule without its placeholders',
      body: '{"freshdesk_webhook":{}}',
      expect: { quarantined: 'Cannot read the body: freshdesk_webhook.ticket_id: ' },
    },
    {
      name: 'wrong types',
      body: ticket({ ticket_tags: ['leak'] }),
      expect: { quarantined: 'Cannot read the body: freshdesk_webhook.ticket_tags: ' },
    },
    { name: 'truncated', body: ticket({}).slice(0, -3), expect: { quarantined: 'must be JSON' } },
    {
      name: 'body of another vendor',
      body: { fixture: 'stamped-new-review.json' },
      expect: { quarantined: 'Cannot read the body: freshdesk_webhook: ' },
    },
  ],
};
