import { fail, ok } from '../../domain/result.ts';
import { nextPlace, placeOf } from '../formats/newest-first.ts';
import type { Source } from '../source.ts';
import { optionsSchema } from './options.ts';
import { readPage } from './read-page.ts';
import { tokenOf } from './token.ts';

/** Reviews are sorted by their first date and edited without another one: what is younger is read again. */
const OVERLAP_DAYS = 30;
const HOST = 'https://api.appstoreconnect.apple.com';

const pathOf = (app: string): string => `/v1/apps/${app}/customerReviews`;

/** Reviews of an app in all storefronts, with the key of a team. */
export const appStoreConnect = {
  id: 'app-store-connect',
  name: 'App Store Connect',
  options: optionsSchema,
  pull: {
    callsPerMinute: 30,
    credentials: {
      secretName: (options) => optionsSchema.parse(options).credentials,
      headersFor(secret, now) {
        const token = tokenOf(secret, now);
        return token.ok ? ok({ authorization: `Bearer ${token.value}` }) : token;
      },
    },
    addressOf(checkpoint, context) {
      const { app, baseUrl } = optionsSchema.parse(context.options);
      const { page } = placeOf(checkpoint, [app]);
      const url = new URL(pathOf(app), baseUrl ?? HOST);
      if (page !== undefined) url.searchParams.set('cursor', page);
      url.searchParams.set('limit', '200');
      url.searchParams.set('sort', '-createdDate');
      return url.href;
    },
    read(body, checkpoint, context) {
      const { app, baseUrl } = optionsSchema.parse(context.options);
      const page = readPage(body, app, context);
      if (!page.ok) return page;
      const { changes, rejected, times, next: link } = page.value;
      const next = link ? cursorOf(link, pathOf(app), baseUrl ?? HOST) : undefined;
      if (link && next === undefined) {
        return fail('links.next must lead to the next page of the same reviews, with a cursor');
      }
      const newest = times.at(-1);
      const walked = { newest: newest === undefined ? {} : { at: newest }, oldest: times[0], next };
      return ok({ changes, rejected, ...nextPlace(checkpoint, [app], walked, OVERLAP_DAYS) });
    },
  },
} as const satisfies Source;

/** Only the cursor of a link is used, and only of one that stays where it was asked for. */
function cursorOf(link: string, path: string, host: string): string | undefined {
  const url = URL.parse(link, host);
  if (url?.origin !== host || url.pathname !== path) return undefined;
  return url.searchParams.get('cursor') || undefined;
}
