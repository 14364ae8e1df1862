import { ANY_HOST, curlCall, hookUrl } from './connecting.ts';
import { isSourceType, sources } from './index.ts';
import type { Source } from './source.ts';

/** How a configured source with a webhook is connected. */
export interface HowToConnect {
  /** @example 'https://YOUR-HOST/v1/hooks/shop' */
  readonly url: string;
  readonly steps: string;
  readonly secret: 'ours' | 'theirs';
  /** A call to try it; absent where nobody but the vendor can make one. */
  readonly curl?: string | undefined;
}

/**
 * @param known host and secret, where they are known and may be shown
 * @returns undefined for a type that has no webhook
 */
export function howToConnect(
  { id, type }: { readonly id: string; readonly type: string },
  known: { readonly origin?: string; readonly secret?: string } = {},
): HowToConnect | undefined {
  const plugin: Source | undefined = isSourceType(type) ? sources[type] : undefined;
  if (!plugin?.webhook) return undefined;
  const url = hookUrl(id, known.origin ?? ANY_HOST);
  const { connect } = plugin.webhook;
  const { steps, secret, call } = connect;
  const query = call?.proof.by === 'url-token' ? `?token=${known.secret ?? 'SECRET'}` : '';
  const curl = call && curlCall(call, { url, secret: known.secret });
  return { url: `${url}${query}`, steps, secret, curl };
}
