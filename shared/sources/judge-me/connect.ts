import type { SigningScheme } from '../auth/signing-scheme.ts';
import type { Connecting } from '../connecting.ts';

export const scheme: SigningScheme = {
  algorithm: 'sha256',
  encoding: 'hex',
  headers: ['judgeme-hmac-sha256', 'x-judgeme-hmac-sha256', 'http_x_judgeme_hmac_sha256'],
};

export const connect: Connecting = {
  steps:
    'Judge.me, API: make webhooks for review/created and review/updated with the address. The secret is that of the OAuth app, or the private API token of the shop, whichever made them.',
  secret: 'theirs',
  call: {
    proof: { by: 'hmac', scheme },
    example: JSON.stringify({
      review: {
        id: 1,
        title: 'Late',
        body: 'I expected two days, it took two weeks.',
        rating: 2,
        product_external_id: 1,
        product_title: 'Kettle',
        product_handle: 'kettle',
        reviewer: { id: 1, external_id: 1 },
        source: 'web',
        curated: 'ok',
        published: true,
        hidden: false,
        verified: 'buyer',
        created_at: '2026-11-15T10:11:12+00:00',
        updated_at: '2026-11-15T10:11:12+00:00',
      },
    }),
  },
};
