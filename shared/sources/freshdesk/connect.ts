import type { Connecting } from '../connecting.ts';

export const SECRET_HEADER = 'x-qs-token';

export const connect: Connecting = {
  steps:
    'Freshdesk, Admin, Automations: a rule with the action “Trigger webhook”, POST, JSON, this address, and the custom header X-QS-Token with the secret. docs/configuration.md has the body.',
  secret: 'ours',
  call: {
    proof: { by: 'header', header: SECRET_HEADER },
    example: JSON.stringify({
      schema: 'freshdesk-ticket/v1',
      freshdesk_webhook: {
        ticket_id: 1,
        ticket_subject: 'Kettle leaks',
        ticket_description: 'It leaks at the base since day one.',
        ticket_url: 'https://acme.freshdesk.com/helpdesk/tickets/1',
        ticket_status: 'Open',
        ticket_priority: 'High',
        ticket_source: 'Email',
        ticket_type: 'Problem',
        ticket_tags: 'leak',
        ticket_satisfaction_survey: 'Unhappy',
        triggered_event: '{ticket_action:created}',
      },
    }),
  },
};
