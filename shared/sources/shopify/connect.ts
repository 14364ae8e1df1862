import type { SigningScheme } from '../auth/signing-scheme.ts';
import type { Connecting } from '../connecting.ts';

export const scheme: SigningScheme = {
  algorithm: 'sha256',
  encoding: 'base64',
  headers: ['x-shopify-hmac-sha256'],
};

export const connect: Connecting = {
  steps:
    'Shopify, Settings, Notifications, Webhooks: event “Refund create”, format JSON, this address. Shopify shows the secret below the list.',
  secret: 'theirs',
  call: {
    proof: { by: 'hmac', scheme },
    headers: { 'x-shopify-topic': 'refunds/create', 'x-shopify-webhook-id': 'try-1' },
    example: JSON.stringify({
      id: 1,
      order_id: 1,
      created_at: '2026-11-16T11:32:10-05:00',
      note: 'lid does not close',
      processed_at: '2026-11-16T11:32:10-05:00',
      refund_line_items: [
        {
          id: 1,
          quantity: 1,
          line_item_id: 1,
          subtotal: 89,
          line_item: { id: 1, title: 'Kettle', quantity: 1, sku: 'kettle', product_id: 1, price: '89.00' },
        },
      ],
    }),
  },
};
