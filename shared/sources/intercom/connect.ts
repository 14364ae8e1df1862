import type { SigningScheme } from '../auth/signing-scheme.ts';
import type { Connecting } from '../connecting.ts';

export const scheme: SigningScheme = {
  algorithm: 'sha1',
  encoding: 'hex',
  headers: ['x-hub-signature'],
  prefix: 'sha1=',
};

export const connect: Connecting = {
  steps:
    'Intercom, Developer Hub, your app, Webhooks: add the address and the topics conversation.rating.added and conversation.user.created. The secret is the client secret of the app.',
  secret: 'theirs',
  call: {
    proof: { by: 'hmac', scheme },
    example: JSON.stringify({
      type: 'notification_event',
      app_id: 'try',
      id: 'notif_try',
      topic: 'conversation.rating.added',
      created_at: 1794906922,
      first_sent_at: 1794906923,
      data: {
        type: 'notification_event_data',
        item: {
          type: 'conversation',
          id: '1',
          created_at: 1794901200,
          updated_at: 1794906922,
          tags: { type: 'tag.list', tags: [] },
          conversation_rating: {
            rating: 2,
            remark: 'The replacement lid never came.',
            created_at: 1794906900,
            contact: { type: 'contact', id: '1', external_id: 'c-1' },
            teammate: { type: 'admin', id: '2' },
          },
          source: {
            type: 'conversation',
            id: '3',
            delivered_as: 'customer_initiated',
            subject: '',
            body: '<p>My lid broke.</p>',
            author: { type: 'user', id: '1' },
            attachments: [],
          },
          custom_attributes: {},
        },
      },
    }),
  },
};
