import { ok } from '../../domain/result.ts';
import { nextPlace, placeOf } from '../formats/newest-first.ts';
import type { Source } from '../source.ts';
import { optionsSchema } from './options.ts';
import { readFeed } from './read-feed.ts';

/** Pages that the feed has, at most. */
const PAGES = 10;
/** An edited review comes with a new time; a day is left for clocks. */
const OVERLAP_DAYS = 1;

/** Public feed of the reviews of an app, at most the newest 500 of each storefront. */
export const appStoreRss = {
  id: 'app-store-rss',
  name: 'App Store',
  options: optionsSchema,
  pull: {
    callsPerMinute: 20,
    addressOf(checkpoint, context) {
      const { app, countries, baseUrl } = optionsSchema.parse(context.options);
      const { list, page } = placeOf(checkpoint, countries);
      const host = baseUrl ?? 'https://itunes.apple.com';
      return `${host}/${list}/rss/customerreviews/page=${page ?? '1'}/id=${app}/sortby=mostrecent/json`;
    },
    read(body, checkpoint, context) {
      const options = optionsSchema.parse(context.options);
      const place = placeOf(checkpoint, options.countries);
      const feed = readFeed(body, place, context, options);
      if (!feed.ok) return feed;
      const { changes, rejected, reviews, newest, oldest } = feed.value;
      const page = Number(place.page ?? '1');
      // The feed names a next page also where there is none, and its pages are not always full.
      const next = reviews === 0 || page >= PAGES ? undefined : String(page + 1);
      return ok({
        changes,
        rejected,
        ...nextPlace(checkpoint, options.countries, { newest, oldest, next }, OVERLAP_DAYS),
      });
    },
  },
} as const satisfies Source;
