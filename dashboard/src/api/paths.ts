import type { Place } from '../router/place.ts';

const withQuery = (path: string, values: Readonly<Record<string, string | undefined>>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
};

/** Addresses of the API that the pages read. */
export const paths = {
  weeks: '/v1/weeks',
  status: '/v1/status',
  verdicts: '/v1/verdicts',
  corrections: '/v1/corrections',
  dryRun: '/v1/dry-run',
  sources: '/v1/sources',
  series: '/v1/series?source=all',
  measures: '/v1/measures.csv',
  backtest: (budget: number | string | undefined) =>
    withQuery('/v1/backtest', { budget: budget === undefined ? undefined : String(budget) }),
  report: (week: string | undefined) => `/v1/weeks/${encodeURIComponent(week ?? 'latest')}/report`,
  points: ({ product, aspect, source, kind }: Place) =>
    withQuery('/v1/series/points', { product, aspect, source, kind }),
  feedback: (place: Omit<Place, 'page'>, limit: number) => {
    const { product, week, aspect, source, kind, defects, id, cursor } = place;
    const filters = { product, week, aspect, source, kind, defects, id, cursor };
    return withQuery('/v1/feedback', { ...filters, limit: String(limit) });
  },
} as const;
