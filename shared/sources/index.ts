import type { Source } from './source.ts';
import { standardWebhooks } from './standard-webhooks/index.ts';
import { trustpilot } from './trustpilot/index.ts';

/** Every source that feedback can come from. */
export const sources = {
  'standard-webhooks': standardWebhooks,
  trustpilot,
} as const satisfies Record<string, Source>;
export type SourceType = keyof typeof sources;

export const isSourceType = (text: string): text is SourceType => Object.hasOwn(sources, text);
