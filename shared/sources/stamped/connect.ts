import type { Connecting } from '../connecting.ts';

export const SECRET_HEADER = 'x-stamped-webhook-secret';

export const connect: Connecting = {
  steps:
    'Stamped, Settings, Webhooks: add the address for new reviews, and the secret, which comes back in a header.',
  secret: 'ours',
  call: {
    proof: { by: 'header', header: SECRET_HEADER },
    example: JSON.stringify({
      id: 1,
      author: 'A',
      reviewTitle: 'Lid broke',
      reviewMessage: 'Lid broke after two weeks, I expected more for 89 euro.',
      reviewRating: 2,
      reviewVerifiedType: 2,
      productId: 1,
      productName: 'Kettle',
      productSKU: 'kettle',
      dateCreated: '2026-11-14T05:02:12.34',
      reviewType: 1,
    }),
  },
};
