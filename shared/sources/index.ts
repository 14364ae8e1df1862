import { amazonReviews } from './amazon-reviews/index.ts';
import { appStoreConnect } from './app-store-connect/index.ts';
import { appStoreRss } from './app-store-rss/index.ts';
import { cfpbComplaints } from './cfpb-complaints/index.ts';
import { delighted } from './delighted/index.ts';
import { discourse } from './discourse/index.ts';
import { fdaCaers } from './fda-caers/index.ts';
import { genericCsv } from './generic-csv/index.ts';
import { genericHmac } from './generic-hmac/index.ts';
import { genericJsonl } from './generic-jsonl/index.ts';
import { genericMapped } from './generic-mapped/index.ts';
import { googleBusinessProfile } from './google-business-profile/index.ts';
import { googlePlay } from './google-play/index.ts';
import { googleTakeout } from './google-takeout/index.ts';
import { intercom } from './intercom/index.ts';
import { judgeMe } from './judge-me/index.ts';
import { loox } from './loox/index.ts';
import { nhtsaComplaints } from './nhtsa-complaints/index.ts';
import { shopifyProductReviews } from './shopify-product-reviews/index.ts';
import type { Source } from './source.ts';
import { shopify } from './shopify/index.ts';
import { standardWebhooks } from './standard-webhooks/index.ts';
import { surveymonkey } from './surveymonkey/index.ts';
import { trustpilot } from './trustpilot/index.ts';
import { womensClothing } from './womens-clothing/index.ts';
import { yelpDataset } from './yelp-dataset/index.ts';
import { zendesk } from './zendesk/index.ts';
import { freshdesk } from './freshdesk/index.ts';
import { okendo } from './okendo/index.ts';
import { reviewsIo } from './reviews-io/index.ts';
import { stamped } from './stamped/index.ts';
import { typeform } from './typeform/index.ts';
import { yotpo } from './yotpo/index.ts';

/** Every source that feedback can come from. */
export const sources = {
  'standard-webhooks': standardWebhooks,
  trustpilot,
  zendesk,
  shopify,
  surveymonkey,
  'google-business-profile': googleBusinessProfile,
  'generic-hmac': genericHmac,
  'generic-csv': genericCsv,
  'generic-jsonl': genericJsonl,
  'cfpb-complaints': cfpbComplaints,
  'google-play': googlePlay,
  'app-store-rss': appStoreRss,
  'app-store-connect': appStoreConnect,
  delighted,
  discourse,
  intercom,
  'judge-me': judgeMe,
  yotpo,
  typeform,
  stamped,
  'reviews-io': reviewsIo,
  okendo,
  freshdesk,
  loox,
  'shopify-product-reviews': shopifyProductReviews,
  'amazon-reviews': amazonReviews,
  'yelp-dataset': yelpDataset,
  'womens-clothing': womensClothing,
  'generic-mapped': genericMapped,
  'google-takeout': googleTakeout,
  'nhtsa-complaints': nhtsaComplaints,
  'fda-caers': fdaCaers,
} as const satisfies Record<string, Source>;
export type SourceType = keyof typeof sources;

export const isSourceType = (text: string): text is SourceType => Object.hasOwn(sources, text);
