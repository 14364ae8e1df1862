import { cfpbComplaints } from './cfpb-complaints/index.ts';
import { genericCsv } from './generic-csv/index.ts';
import { genericHmac } from './generic-hmac/index.ts';
import { genericJsonl } from './generic-jsonl/index.ts';
import { googlePlay } from './google-play/index.ts';
import { judgeMe } from './judge-me/index.ts';
import { loox } from './loox/index.ts';
import { shopifyProductReviews } from './shopify-product-reviews/index.ts';
import type { Source } from './source.ts';
import { shopify } from './shopify/index.ts';
import { standardWebhooks } from './standard-webhooks/index.ts';
import { trustpilot } from './trustpilot/index.ts';
import { zendesk } from './zendesk/index.ts';

/** Every source that feedback can come from. */
export const sources = {
  'standard-webhooks': standardWebhooks,
  trustpilot,
  zendesk,
  shopify,
  'generic-hmac': genericHmac,
  'generic-csv': genericCsv,
  'generic-jsonl': genericJsonl,
  'cfpb-complaints': cfpbComplaints,
  'google-play': googlePlay,
  'judge-me': judgeMe,
  loox,
  'shopify-product-reviews': shopifyProductReviews,
} as const satisfies Record<string, Source>;
export type SourceType = keyof typeof sources;

export const isSourceType = (text: string): text is SourceType => Object.hasOwn(sources, text);
