import type { Connecting } from '../connecting.ts';

export const connect: Connecting = {
  steps:
    'Trustpilot Business, Integrations, Webhooks: add the address with the secret behind it. Trustpilot signs nothing, so the secret in the address is the only proof.',
  secret: 'ours',
  call: {
    proof: { by: 'url-token' },
    example: JSON.stringify({
      events: [
        {
          eventName: 'service-review-created',
          version: '1',
          eventData: {
            id: 'try-1',
            stars: 2,
            title: 'Late',
            text: 'I expected it on Monday, it came on Friday.',
            createdAt: '2026-11-20T10:00:00Z',
          },
        },
      ],
    }),
  },
};
