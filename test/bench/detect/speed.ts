import { detect } from '../../../shared/detection/detect.ts';
import { seededRandom, simulateSeries } from '../../support/simulated-series.ts';
import type { Figure } from '../figure.ts';

const SERIES = 1000;
const WEEKS = 104;

/** Time to judge all weeks of 1,000 series of two years, the best of three runs. */
export function speedFigures(): readonly Figure[] {
  const random = seededRandom(7);
  const kinds = ['proportion', 'count', 'rate'] as const;
  const series = Array.from({ length: SERIES }, (_, index) => {
    const kind = kinds[index % 3] ?? 'count';
    const rate = kind === 'count' ? 1 + (index % 20) : 0.01 + (index % 10) / 50;
    return simulateSeries(
      {
        id: `series-${String(index)}`,
        kind,
        weeks: WEEKS,
        volume: 20 + (index % 200),
        rate,
        variation: 0.15,
      },
      random,
    );
  });
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    detect(series);
    return performance.now() - began;
  });
  const best = Math.min(...times) / 1000;
  return [
    { name: '1,000 series of 104 weeks', value: best, unit: 's', goal: '< 5' },
    { name: 'one week of one series', value: (best * 1e6) / SERIES / WEEKS, unit: 'µs', goal: '< 100' },
  ];
}
