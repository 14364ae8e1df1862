import { chartStyles } from '../../shared/charts/chart-styles.ts';
import { controlChart } from '../../shared/charts/control-chart.ts';
import { detect } from '../../shared/detection/detect.ts';
import type { Series } from '../../shared/domain/series.ts';
import type { Verdict } from '../../shared/domain/verdict.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { reportPoint } from '../../shared/report/measure-item.ts';
import { seededRandom, simulateSeries, type Simulation } from './simulated-series.ts';

export interface Picture {
  /** A document of its own: styles inside, light and dark by system. */
  readonly svg: string;
  readonly verdicts: readonly Verdict[];
}

const WEEKS_SHOWN = 52;
const season = (week: number): number => 1 + 0.3 * Math.sin((2 * Math.PI * week) / 52);

const share = (seed: number, factor: (week: number) => number, change: Partial<Simulation> = {}): Series =>
  simulateSeries(
    {
      id: 'share',
      kind: 'proportion',
      weeks: 130,
      volume: 200,
      rate: 0.05,
      variation: 0.1,
      factor,
      ...change,
    },
    seededRandom(seed),
  );

const few = simulateSeries({ id: 'few', kind: 'count', weeks: 129, volume: 1, rate: 0.5 }, seededRandom(21));

/** Simulated series that show what the detector does: the pictures of docs/detection.md. */
const stories = {
  ordinary: { series: share(4, season), title: 'Ordinary weeks, with a yearly cycle' },
  few: {
    series: { ...few, weeks: [...few.weeks, { week: '2025-W27' as IsoWeek, events: 6 }] },
    title: 'Half a complaint a week, then six',
  },
  together: {
    series: share(29, (week) => (week < 126 ? 1 : 2)),
    title: 'Four weeks that are too much only together',
  },
  incident: {
    series: share(2, (week) => (week >= 92 && week < 98 ? 2.4 : 1)),
    title: 'A problem that began, lasted and ended',
  },
} as const;

export type Story = keyof typeof stories;
export const storyNames = Object.keys(stories) as readonly Story[];

export function detectionPicture(name: Story): Picture {
  const { series, title } = stories[name];
  const verdicts = detect([series])[0]?.verdicts ?? [];
  const last = verdicts.at(-1);
  const chart = controlChart(
    verdicts.slice(-WEEKS_SHOWN).map((one) => reportPoint(one, series.kind)),
    {
      title: `${title} (simulated)`,
      unit: series.kind === 'count' ? 'count' : 'share',
      ...(last?.windowWeeks === undefined ? {} : { window: { to: last.week, weeks: last.windowWeeks } }),
    },
  );
  const styles = `<style>${chartStyles}.qs-chart { background: var(--qs-paper); }</style>`;
  return { svg: `${chart.replace(/(?<=^<svg[^>]*>)/, styles)}\n`, verdicts };
}
