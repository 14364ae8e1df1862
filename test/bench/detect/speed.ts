import { createDetector } from '../../../shared/detection/create-detector.ts';
import { detect } from '../../../shared/detection/detect.ts';
import type { Series } from '../../../shared/domain/series.ts';
import { seededRandom, simulateSeries } from '../../support/simulated-series.ts';
import type { Figure } from '../figure.ts';

const SERIES = 1000;
const WEEKS = 104;
const MANY_SERIES = 10_000;
const MANY_WEEKS = 156;

/** Time to judge all weeks of 1,000 series of two years, the best of three runs; and one new week of 10,000 series of three. */
export function speedFigures(): readonly Figure[] {
  const series = simulated(SERIES, WEEKS);
  const best = Math.min(...[1, 2, 3].map(() => secondsOf(() => detect(series))));
  return [
    { name: '1,000 series of 104 weeks', value: best, unit: 's', goal: '< 5' },
    { name: 'one week of one series', value: (best * 1e6) / SERIES / WEEKS, unit: 'µs', goal: '< 100' },
    ...newWeekFigures(),
  ];
}

function newWeekFigures(): readonly Figure[] {
  const all = simulated(MANY_SERIES, MANY_WEEKS);
  const remembering = createDetector();
  const before = all.map((one) => ({ ...one, weeks: one.weeks.slice(0, -1) }));
  const first = secondsOf(() => remembering(before));
  const added = secondsOf(() => remembering(all));
  const memory = process.memoryUsage().heapUsed / 1e6;
  const note = `all weeks the first time: ${first.toFixed(1)} s; heap afterwards ${memory.toFixed(0)} MB`;
  return [{ name: '10,000 series of 156 weeks, a new week', value: added, unit: 's', goal: '< 10', note }];
}

function secondsOf(work: () => unknown): number {
  const began = performance.now();
  work();
  return (performance.now() - began) / 1000;
}

function simulated(size: number, weeks: number): readonly Series[] {
  const random = seededRandom(7);
  const kinds = ['proportion', 'count', 'rate'] as const;
  return Array.from({ length: size }, (_, index) => {
    const kind = kinds[index % 3] ?? 'count';
    const rate = kind === 'count' ? 1 + (index % 20) : 0.01 + (index % 10) / 50;
    return simulateSeries(
      { id: `series-${String(index)}`, kind, weeks, volume: 20 + (index % 200), rate, variation: 0.15 },
      random,
    );
  });
}
