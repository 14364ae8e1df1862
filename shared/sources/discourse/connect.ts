import type { SigningScheme } from '../auth/signing-scheme.ts';
import type { Connecting } from '../connecting.ts';

export const scheme: SigningScheme = {
  algorithm: 'sha256',
  encoding: 'hex',
  headers: ['x-discourse-event-signature'],
  prefix: 'sha256=',
};

export const connect: Connecting = {
  steps:
    'Discourse, Admin, API, Webhooks: add the address as payload URL, content type JSON, the secret, and the event “Post”.',
  secret: 'ours',
  call: {
    proof: { by: 'hmac', scheme },
    headers: { 'x-discourse-event': 'post_created' },
    example: JSON.stringify({
      post: {
        id: 1,
        created_at: '2026-11-19T07:15:22.101Z',
        updated_at: '2026-11-19T07:15:22.101Z',
        cooked: '<p>The update broke my kettle.</p>',
        raw: 'The update broke my kettle.',
        post_number: 1,
        post_type: 1,
        topic_id: 1,
        topic_slug: 'kettle',
        topic_title: 'Broken after the update',
        category_id: 7,
        user_id: 1,
        moderator: false,
        admin: false,
        staff: false,
        hidden: false,
      },
    }),
  },
};
