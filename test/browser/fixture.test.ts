import { describe, expect, it } from 'vitest';
import { paths } from '../../dashboard/src/api/paths.ts';
import { routes } from '../../functions/api/routes/index.ts';
import { fixtureApi } from './support/fixture-api.ts';

const measure = {
  page: 'measure',
  product: 'Aurora Kettle',
  aspect: 'reliability',
  source: 'all',
  kind: 'proportion',
} as const;
const feedback = {
  product: 'Aurora Kettle',
  week: '2026-W47',
  aspect: 'reliability',
  source: 'shop-reviews',
  defects: 'true',
};

/** Every address that the dashboard asks for. */
const asked = [
  paths.weeks,
  paths.status,
  paths.sources,
  paths.series,
  paths.report(undefined),
  paths.report('2026-W40'),
  paths.points(measure),
  paths.feedback(feedback, 25),
  paths.backtest(0.05),
];

describe('what the dashboard asks for', () => {
  it.each(asked)(
    '%s is a route of the API, with parameters that it knows, and our fixture fits its answer',
    (path) => {
      const url = new URL(path, 'http://localhost');
      const route = routes.find((one) =>
        new RegExp(`^${one.path.replace(/:\w+/g, '[^/]+')}$`).test(url.pathname),
      );
      expect(route?.query.safeParse(Object.fromEntries(url.searchParams)).error?.issues).toBeUndefined();
      const answer: unknown = JSON.parse(JSON.stringify(fixtureApi(url.pathname, url.searchParams)));
      expect(route?.response.safeParse(answer).error?.issues).toBeUndefined();
      expect(route).toBeDefined();
    },
  );
});
