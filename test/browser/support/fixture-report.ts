import type { CalendarDay, IsoWeek } from '../../../shared/domain/week.ts';
import { daysOfWeek } from '../../../shared/domain/week.ts';
import type {
  GapRow,
  MeasureItem,
  ReportPoint,
  SignalItem,
  SourceHealth,
  WeeklyReport,
} from '../../../shared/report/weekly-report.ts';
import { goalRow } from '../../../shared/value/scorecard.ts';
import type { Point } from '../../../dashboard/src/api/shapes.ts';
import { FIXTURE_WEEK, fixtureSeries } from './fixture-series.ts';
import { furiousLamp, germanKettle, leakingKettle, praisedLamp, scorched } from './fixture-quotes.ts';

const KETTLE = 'Aurora Kettle';
const LAMP = 'Lumen Lamp';
const VACUUM = 'Nimbus Vacuum';

/** Series behind the fixture by `product/aspect`. */
export const seriesOf: Readonly<Record<string, readonly Point[]>> = {
  [`${KETTLE}/reliability`]: fixtureSeries({
    level: 0.062,
    volume: 410,
    seed: 1,
    extra: (ago) => (ago === 0 ? 0.062 : ago === 1 ? 0.02 : 0),
  }),
  [`${KETTLE}/support`]: fixtureSeries({
    level: 0.03,
    volume: 400,
    seed: 5,
    extra: (ago) => (ago < 4 ? 0.033 : 0),
  }),
  [`${LAMP}/delivery`]: fixtureSeries({
    level: 0.14,
    volume: 300,
    seed: 2,
    extra: (ago) => (ago < 4 ? -0.085 : 0),
  }),
  [`${VACUUM}/price-value`]: fixtureSeries({ level: 0.12, volume: 350, seed: 3 }),
  [`${VACUUM}/usability`]: fixtureSeries({
    level: 0.05,
    volume: 350,
    seed: 4,
    extra: (ago) => 0.0016 * Math.max(0, 8 - ago),
  }),
};

function item(product: string, aspect: string, aspectName: string): MeasureItem {
  const point = seriesOf[`${product}/${aspect}`]?.at(-1);
  if (!point)
    throw new Error(`Cannot make a measure: the fixture must have its series, got ${product}/${aspect}`);
  const key = { product, aspect, source: 'all' };
  const query = { product, week: point.week, aspect, defects: true } as const;
  return { ...point, ...key, id: `${product}/${aspect}/all`, aspectName, kind: 'proportion', query };
}

const plainPoint = ({
  week,
  events,
  exposure,
  value,
  expected,
  lower,
  upper,
  verdict,
  direction,
}: Point): ReportPoint => ({
  week,
  events,
  exposure,
  value,
  expected,
  lower,
  upper,
  verdict,
  direction,
});

const signal = (
  base: MeasureItem,
  rest: Pick<SignalItem, 'explanation' | 'newTerms' | 'evidence'> & Partial<SignalItem>,
): SignalItem => ({
  ...base,
  signal: `${base.week}/${base.id}`,
  also: [],
  before: [],
  counterEvidence: [],
  series: (seriesOf[`${base.product}/${base.aspect}`] ?? []).map(plainPoint),
  ...rest,
});

const source = (id: string, name: string, rest: Partial<SourceHealth> = {}): SourceHealth => ({
  id,
  name,
  type: 'generic-jsonl',
  lastReceivedAt: '2026-11-23T04:10:00.000Z',
  lastOccurredAt: '2026-11-22T21:40:00.000Z',
  state: 'fresh',
  quarantined: 0,
  perWeek: 120,
  late: 0.04,
  latest: { deliveries: 3, unreadable: 0, read: 360, unchanged: 12, rejected: 1 },
  sentence: 'Last feedback yesterday',
  ...rest,
});

export const sourceHealth: readonly SourceHealth[] = [
  source('shop-reviews', 'Web shop reviews'),
  source('app-reviews', 'App reviews'),
  source('marketplace', 'Marketplace export', {
    state: 'stale',
    lastReceivedAt: '2026-11-08T04:10:00.000Z',
    lastOccurredAt: '2026-11-07T20:00:00.000Z',
    sentence: 'Nothing for 15 days; 9 were agreed',
  }),
  source('webhook', 'Your webhook', { type: 'standard-webhooks', quarantined: 2 }),
  source('trustpilot', 'Trustpilot', {
    type: 'trustpilot',
    state: 'silent',
    lastReceivedAt: undefined,
    lastOccurredAt: undefined,
    sentence: 'Nothing arrived yet',
  }),
];

const gap = (product: string, aspect: string, aspectName: string, n: number, meanGap: number): GapRow => {
  const half = 0.9 / Math.sqrt(n);
  return {
    aspect,
    aspectName,
    n,
    few: n < 20,
    share: n / 410,
    meanGap,
    low: meanGap - half,
    high: meanGap + half,
    defects: Math.round(n * 0.3),
    defectShare: (n * 0.3) / 410,
    defectShareLow: (n * 0.25) / 410,
    defectShareHigh: (n * 0.36) / 410,
    query: { product, week: FIXTURE_WEEK, aspect },
  };
};

/** The report of a week; weeks before the last one are quiet. */
export function fixtureReport(week: IsoWeek = FIXTURE_WEEK): WeeklyReport {
  const last = week === FIXTURE_WEEK;
  const days = daysOfWeek(week);
  return {
    organisation: 'Northlight Home',
    timeZone: 'Europe/Berlin',
    week,
    firstDay: days[0] as CalendarDay,
    lastDay: days[6] as CalendarDay,
    special: [],
    headline: last
      ? 'This week: 1 thing needs attention, 1 is improving, 1 is on watch, 24 are steady'
      : 'Nothing to act on: 27 are steady',
    attention: last ? [attention()] : [],
    improving: last ? [improving()] : [],
    ongoing: last
      ? [
          {
            ...item(KETTLE, 'support', 'Support'),
            verdict: 'signal',
            direction: 'up',
            rule: 'window',
            onset: '2026-W43' as IsoWeek,
            newsWeek: '2026-W44' as IsoWeek,
            explanation:
              '4 weeks together: 41 of 640 mention a support defect, expected 19.0 (2.2 times); started about week 43',
            owner: 'J. Roth',
            also: [],
          },
        ]
      : [],
    watch: last
      ? [{ ...item(VACUUM, 'usability', 'Usability'), verdict: 'watch', direction: 'up', rule: 'window' }]
      : [],
    misses: last
      ? [
          {
            product: VACUUM,
            aspect: 'price-value',
            aspectName: 'Price and value',
            n: 160,
            meanGap: -0.19,
            low: -0.26,
            high: -0.12,
            query: { product: VACUUM, week, aspect: 'price-value' },
            goal: { target: 0.08, actual: 0.16 },
          },
        ]
      : [],
    steady: last ? 24 : 27,
    insufficient: 3,
    feedback: 1_062,
    copied: { copies: 2, texts: 1, sources: ['marketplace', 'shop-reviews'] },
    loud: {
      count: last ? 1 : 0,
      shown: last
        ? [{ product: LAMP, quote: furiousLamp, query: { product: LAMP, week, id: 'lamp-2' } }]
        : [],
      sentence: last ? '1 loud review, no alarm: counted like any other.' : 'No single loud review.',
    },
    hazards: last
      ? [
          {
            product: VACUUM,
            kinds: ['injury', 'legal-threat'],
            quote: scorched,
            query: { product: VACUUM, week, id: scorched.id },
          },
        ]
      : [],
    goals: goals(week),
    sources: sourceHealth,
    gaps: gaps(),
    falseAlarms: {
      budget: 0.25,
      expected: 0.036,
      series: 72,
      judged: 12,
      false: 1,
      sentence: 'Over all 72 series at most 0.25 false signals a week are expected: about one in four weeks.',
    },
    dataCutOff: '2026-11-23T05:00:00.000Z',
    final: !last,
    revision: last ? 2 : 1,
    sample: true,
    scorers: ['1.0.0'],
  };
}

const attention = (): SignalItem =>
  signal(item(KETTLE, 'reliability', 'Reliability'), {
    owner: 'R. Okafor',
    explanation: 'This week: 53 of 425 mention a reliability defect, expected 26.4 (2.0 times)',
    newTerms: ['leak', 'base', 'undicht'],
    goal: { target: 0.06, limit: 0.1 },
    also: [
      {
        ...item(KETTLE, 'reliability', 'Reliability'),
        source: 'support-tickets',
        kind: 'count',
        exposure: undefined,
        value: 19,
        events: 19,
        lower: 2,
        upper: 14,
      },
    ],
    evidence: [leakingKettle, germanKettle],
  });

const improving = (): SignalItem =>
  signal(item(LAMP, 'delivery', 'Delivery'), {
    owner: 'J. Roth',
    explanation:
      '4 weeks together: 66 of 1,204 mention a delivery defect, expected 168.6 (0.4 times); started about week 44',
    newTerms: ['two days', 'early'],
    goal: { target: 0.08, limit: 0.12 },
    evidence: [praisedLamp],
  });

function goals(week: IsoWeek): WeeklyReport['goals'] {
  const weeks = (key: string) =>
    (seriesOf[key] ?? []).map(({ week: one, events, exposure }) => ({ week: one, events, exposure }));
  const goal = (product: string, aspect: string, target: number, limit: number, owner: string) => ({
    product,
    aspect,
    target,
    limit,
    owner,
    setBy: 'Board 2026',
  });
  const verdict = (direction: 'up' | 'down') => ({ verdict: 'signal', direction }) as const;
  return [
    goalRow({
      goal: goal(KETTLE, 'reliability', 0.06, 0.1, 'R. Okafor'),
      week,
      weeks: weeks(`${KETTLE}/reliability`),
      verdict: verdict('up'),
    }),
    goalRow({
      goal: goal(VACUUM, 'price-value', 0.08, 0.12, 'M. Lindqvist'),
      week,
      weeks: weeks(`${VACUUM}/price-value`),
    }),
    goalRow({
      goal: goal(LAMP, 'delivery', 0.08, 0.12, 'J. Roth'),
      week,
      weeks: weeks(`${LAMP}/delivery`),
      verdict: verdict('down'),
    }),
  ];
}

const gaps = (): WeeklyReport['gaps'] => [
  {
    product: KETTLE,
    n: 402,
    unnamed: {
      n: 37,
      terms: [
        { term: 'app update', texts: 14 },
        { term: 'subscription', texts: 9 },
      ],
    },
    rows: [
      gap(KETTLE, 'reliability', 'Reliability', 118, -0.41),
      gap(KETTLE, 'delivery', 'Delivery', 96, 0.04),
      gap(KETTLE, 'price-value', 'Price and value', 140, -0.16),
      gap(KETTLE, 'usability', 'Usability', 88, 0.27),
      gap(KETTLE, 'safety', 'Safety', 7, -0.5),
    ],
  },
  {
    product: LAMP,
    n: 311,
    unnamed: { n: 0, terms: [] },
    rows: [
      gap(LAMP, 'delivery', 'Delivery', 132, 0.24),
      gap(LAMP, 'description', 'Accuracy of description', 41, -0.22),
      gap(LAMP, 'support', 'Support', 12, 0.1),
    ],
  },
  {
    product: VACUUM,
    n: 349,
    unnamed: { n: 0, terms: [] },
    rows: [
      gap(VACUUM, 'price-value', 'Price and value', 160, -0.19),
      gap(VACUUM, 'product-quality', 'Product quality', 121, 0.31),
      gap(VACUUM, 'usability', 'Usability', 74, -0.05),
    ],
  },
];
