import type { Connecting } from '../connecting.ts';

export const connect: Connecting = {
  steps:
    'Reviews.io, Integrations, Webhooks: add the address with the secret behind it. Nothing is signed, so the secret in the address is the only proof.',
  secret: 'ours',
  call: {
    proof: { by: 'url-token' },
    example: JSON.stringify({
      id: 'try-1',
      review_type: 'product',
      order_id: '1',
      rating: 2,
      comments: 'Lid broke, support answered after five days.',
      product: { sku: 'kettle' },
    }),
  },
};
