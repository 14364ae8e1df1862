import type { BacktestAnswer, PointsAnswer, SeriesItem, Status } from '../../../dashboard/src/api/shapes.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { fixtureFeedback, fixtureSources } from './fixture-feedback.ts';
import { fixtureReport, seriesOf } from './fixture-report.ts';
import { FIXTURE_WEEK, FIXTURE_WEEKS } from './fixture-series.ts';

/** Answers of the API by path, and by the JSON that was posted there; `undefined` is 404. */
export type Api = (path: string, query: URLSearchParams, posted?: unknown) => unknown;

const names: Readonly<Record<string, string>> = {
  reliability: 'Reliability',
  delivery: 'Delivery',
  'price-value': 'Price and value',
  usability: 'Usability',
  support: 'Support',
};

const list = (): readonly SeriesItem[] =>
  Object.entries(seriesOf).flatMap(([name, points]) => {
    const [product = '', aspect = ''] = name.split('/');
    const point = points.at(-1);
    if (!point) return [];
    const query = { product, week: point.week, aspect, defects: true } as const;
    return [
      {
        ...point,
        id: name,
        product,
        aspect,
        aspectName: names[aspect] ?? aspect,
        source: 'all',
        kind: 'proportion',
        query,
      },
    ];
  });

function points(query: URLSearchParams): PointsAnswer | undefined {
  const [product, aspect] = [query.get('product') ?? '', query.get('aspect') ?? ''];
  const data = seriesOf[`${product}/${aspect}`];
  const goal = fixtureReport().goals.find(
    (row) => row.goal.product === product && row.goal.aspect === aspect,
  )?.goal;
  return (
    data && {
      product,
      aspect,
      aspectName: names[aspect] ?? aspect,
      source: 'all',
      kind: 'proportion',
      goal,
      owner: goal?.owner,
      data,
    }
  );
}

const status: Status = {
  organisation: 'Northlight Home',
  timeZone: 'Europe/Berlin',
  sample: true,
  latestWeek: FIXTURE_WEEK,
  version: '0.1.0',
  scorers: ['1.0.0'],
  products: ['Aurora Kettle', 'Lumen Lamp', 'Nimbus Vacuum'],
  aspects: Object.entries(names).map(([id, name]) => ({ id, name })),
  calibration: {
    ratings: 1204,
    enough: 96,
    needed: 30,
    learned: { ratings: 1204, accuracyBefore: 0.86, accuracyAfter: 0.91 },
  },
  sources: 5,
};

function backtest(budget: number): BacktestAnswer {
  const told = budget < 0.1 ? [] : (['2026-W47', '2026-W31'] as const);
  return {
    budget,
    falsePerWeek: 0.04,
    first: '2026-W27' as IsoWeek,
    last: FIXTURE_WEEK,
    weeks: 21,
    series: 72,
    signals: told.length,
    toldPerWeek: told.length / 21,
    watchedPerWeek: 0.9,
    told: told.map((week) => ({
      week: week as IsoWeek,
      product: 'Aurora Kettle',
      aspect: 'reliability',
      aspectName: 'Reliability',
      source: 'all',
      kind: 'proportion',
      direction: 'up',
      explanation: '4 weeks together: 31 of 640 mention a reliability defect, expected 15.2, usual up to 24',
    })),
  };
}

/** The sample as the API would answer. */
export const fixtureApi: Api = (path, query) => {
  const week = /^\/v1\/weeks\/([^/]+)\/report$/.exec(path)?.[1];
  if (week === 'latest') return fixtureReport(FIXTURE_WEEK);
  if (week !== undefined)
    return FIXTURE_WEEKS.some((one) => one === week) ? fixtureReport(week as IsoWeek) : undefined;
  switch (path) {
    case '/v1/weeks':
      return { data: [...FIXTURE_WEEKS].reverse().map((one) => ({ week: one })), page: { next: null } };
    case '/v1/series':
      return { data: list(), page: { next: null } };
    case '/v1/series/points':
      return points(query);
    case '/v1/feedback':
      return fixtureFeedback(query);
    case '/v1/sources':
      return fixtureSources();
    case '/v1/backtest':
      return backtest(Number(query.get('budget') ?? 0.25));
    case '/v1/status':
      return status;
    default:
      return undefined;
  }
};
