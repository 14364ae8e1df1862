import type { SigningScheme } from '../auth/signing-scheme.ts';
import type { Connecting } from '../connecting.ts';

export const scheme: SigningScheme = {
  algorithm: 'sha256',
  encoding: 'hex',
  headers: ['x-delighted-webhook-signature'],
  prefix: 'sha256=',
};

export const connect: Connecting = {
  steps: 'Delighted, Integrations, Webhooks: add the address. The secret is your private API key.',
  secret: 'theirs',
  call: {
    proof: { by: 'hmac', scheme },
    example: JSON.stringify({
      event_type: 'survey_response.created',
      event_id: 'try-1',
      event_data: {
        id: '1',
        survey_type: 'nps',
        score: 3,
        comment: 'I expected two days, it took two weeks.',
        created_at: 1794910000,
        updated_at: 1794910000,
        person_properties: {},
        tags: [],
      },
    }),
  },
};
