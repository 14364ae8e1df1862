import type { Connecting } from '../connecting.ts';

export const connect: Connecting = {
  steps:
    'Yotpo, API: subscribe the address with the secret behind it to review_create and review_updated. Nothing is signed, so the secret in the address is the only proof.',
  secret: 'ours',
  call: {
    proof: { by: 'url-token' },
    example: JSON.stringify({
      event: 'review_create',
      data: {
        id: 1,
        title: 'Too expensive',
        content: 'Good kettle but overpriced compared to last year.',
        user_id: 1,
        score: 3,
        deleted: false,
        created_at: '2026-11-18T21:31:13.000Z',
        updated_at: '2026-11-18T21:31:13.000Z',
        new: true,
        user_type: 'VerifiedBuyer',
        verified_buyer: true,
        archived: false,
        order_id: 1,
        external_product_id: '1',
      },
    }),
  },
};
