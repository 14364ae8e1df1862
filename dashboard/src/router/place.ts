/** The pages of the navigation, in its order. */
export const navigation = ['week', 'measure', 'gaps', 'scorecard', 'feedback', 'sources', 'method'] as const;
/** All pages: the others are reached from one of the navigation. */
export const pages = [...navigation, 'backtest'] as const;
export type Page = (typeof pages)[number];

const keys = [
  'week',
  'product',
  'aspect',
  'source',
  'kind',
  'defects',
  'id',
  'cursor',
  'view',
  'range',
  'budget',
] as const;
type Key = (typeof keys)[number];

/** Where the reader is: all of it stands in the address, so that back, reload and a copied link work. */
export type Place = { readonly page: Page } & { readonly [K in Key]?: string | undefined };

const isPage = (text: string | null): text is Page => pages.some((page) => page === text);

/** @param search query of the address; unknown pages lead home, unknown keys are dropped */
export function parsePlace(search: string): Place {
  const query = new URLSearchParams(search);
  const page = query.get('page');
  const values = keys.flatMap((key) => {
    const value = query.get(key);
    return value === null || value === '' ? [] : [[key, value.slice(0, 500)] as const];
  });
  return { page: isPage(page) ? page : 'week', ...Object.fromEntries(values) };
}

/** @example formatPlace({ page: 'measure', product: 'Kettle' }) // '/?page=measure&product=Kettle' */
export function formatPlace(place: Place, lang?: string): string {
  const query = new URLSearchParams();
  if (place.page !== 'week') query.set('page', place.page);
  for (const key of keys) {
    const value = place[key];
    if (value !== undefined && value !== '') query.set(key, value);
  }
  if (lang !== undefined) query.set('lang', lang);
  const text = query.toString();
  return text === '' ? '/' : `/?${text}`;
}
