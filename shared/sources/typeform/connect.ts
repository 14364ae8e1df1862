import type { SigningScheme } from '../auth/signing-scheme.ts';
import type { Connecting } from '../connecting.ts';

export const scheme: SigningScheme = {
  algorithm: 'sha256',
  encoding: 'base64',
  headers: ['typeform-signature'],
  prefix: 'sha256=',
};

export const connect: Connecting = {
  steps: 'Typeform, your form, Connect, Webhooks: add the address, and the secret under “Edit”.',
  secret: 'ours',
  call: {
    proof: { by: 'hmac', scheme },
    example: JSON.stringify({
      event_id: 'try-1',
      event_type: 'form_response',
      form_response: {
        form_id: 'f1',
        token: 'try-1',
        submitted_at: '2026-11-18T18:22:47Z',
        hidden: {},
        definition: {
          id: 'f1',
          title: 'Survey',
          fields: [
            { id: 'a', ref: 'nps', title: 'Recommend us?', type: 'nps', properties: {} },
            { id: 'b', ref: 'why', title: 'Why?', type: 'long_text', properties: {} },
          ],
        },
        answers: [
          { type: 'number', number: 4, field: { id: 'a', type: 'nps', ref: 'nps' } },
          {
            type: 'text',
            text: 'Promised in 2 days, it took 6.',
            field: { id: 'b', type: 'long_text', ref: 'why' },
          },
        ],
      },
    }),
  },
};
