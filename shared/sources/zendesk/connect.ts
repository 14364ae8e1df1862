import type { SigningScheme } from '../auth/signing-scheme.ts';
import type { Connecting } from '../connecting.ts';

export const scheme: SigningScheme = {
  algorithm: 'sha256',
  encoding: 'base64',
  headers: ['x-zendesk-webhook-signature'],
  signed: '{t}{body}',
  timeHeader: 'x-zendesk-webhook-signature-timestamp',
  timeFormat: 'ISO',
};

export const connect: Connecting = {
  steps:
    'Zendesk, Admin Center, Apps and integrations, Webhooks: add the address, subscribed to ticket events, or called by a trigger in our template (docs/configuration.md). Zendesk shows the secret once it is made.',
  secret: 'theirs',
  call: {
    proof: { by: 'hmac', scheme },
    example: JSON.stringify({
      account_id: 1,
      detail: {
        actor_id: '1',
        created_at: '2026-11-17T14:03:09Z',
        description: 'Order 1 arrived nine days late and the box was crushed.',
        external_id: null,
        id: '1',
        is_public: true,
        priority: 'HIGH',
        requester_id: '1',
        status: 'OPEN',
        subject: 'Nine days late',
        submitter_id: '1',
        tags: ['delivery'],
        type: 'INCIDENT',
        updated_at: '2026-11-17T14:03:10Z',
        via: { channel: 'web_service' },
      },
      event: {},
      id: 'try-1',
      subject: 'zen:ticket:1',
      time: '2026-11-17T14:03:10.116Z',
      type: 'zen:event-type:ticket.created',
      zendesk_event_version: '2022-11-06',
    }),
  },
};
