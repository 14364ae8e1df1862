import type { Connecting } from '../connecting.ts';

export const connect: Connecting = {
  steps:
    'Give address and secret to whatever sends Standard Webhooks (Svix and others), or send from your own program.',
  secret: 'ours',
  call: {
    proof: { by: 'standard-webhooks' },
    example: JSON.stringify({
      type: 'feedback.created',
      timestamp: '2026-11-20T10:00:00Z',
      data: {
        externalId: 'try-1',
        product: 'Kettle',
        text: 'I expected two days, it took two weeks.',
        rating: { value: 2, min: 1, max: 5 },
        occurredAt: '2026-11-20T10:00:00Z',
      },
    }),
  },
};
