import { detect } from '../../../shared/detection/detect.ts';
import type { Series } from '../../../shared/domain/series.ts';
import { wilsonInterval } from '../../../shared/stats/intervals/wilson-interval.ts';
import { seededRandom, simulateSeries } from '../../support/simulated-series.ts';
import type { Figure } from '../figure.ts';

const NOTICED_WITHIN = 4;

/** A kind of series whose detectability is put to the test. */
export interface PowerCell {
  readonly kind: 'proportion' | 'count';
  /** Expected events a week. */
  readonly expected: number;
  /** Coefficient of variation of the true weekly rate. */
  readonly variation: number;
  /** Weeks before the change. */
  readonly history: number;
}

export interface Power {
  /** Series to which the detector gave a ratio, out of `repeats`. */
  readonly rated: number;
  /** Of these, series in which a rise by that ratio was noticed within 4 weeks. */
  readonly noticed: number;
  readonly medianRatio: number;
}

/**
 * Does the detector notice what it says it would? To each simulated series a step by its own `detectableRatio` is
 * appended, and the weeks after it are judged.
 */
export function simulatePower(cell: PowerCell, repeats: number, seed: number): Power {
  const random = seededRandom(seed);
  const ratios: number[] = [];
  let noticed = 0;
  for (let repeat = 0; repeat < repeats; repeat++) {
    const before = simulated(cell, 1, cell.history, random);
    const ratio = detect([before])[0]?.verdicts.at(-1)?.detectableRatio;
    if (ratio === undefined) continue;
    ratios.push(ratio);
    const after = simulated(cell, ratio, cell.history + NOTICED_WITHIN, random).weeks.slice(cell.history);
    const verdicts = detect([{ ...before, weeks: [...before.weeks, ...after] }])[0]?.verdicts ?? [];
    const isNoticed = verdicts
      .slice(cell.history)
      .some(({ verdict, direction }) => direction === 'up' && (verdict === 'watch' || verdict === 'signal'));
    if (isNoticed) noticed++;
  }
  const medianRatio = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? NaN;
  return { rated: ratios.length, noticed, medianRatio };
}

function simulated(cell: PowerCell, factor: number, weeks: number, random: () => number): Series {
  const { kind, expected, variation } = cell;
  const volume = kind === 'count' ? 1 : Math.max(20, expected * 10);
  return simulateSeries(
    { id: 'one', kind, weeks, volume, rate: (factor * expected) / volume, variation },
    random,
  );
}

/** Share of the rises by the reported ratio that are noticed within 4 weeks, over volumes, variation and kinds. */
export function powerFigures(repeats: number): readonly Figure[] {
  const cells = (['count', 'proportion'] as const).flatMap((kind) =>
    [0.5, 1, 2, 5, 10, 20, 50, 100, 500].flatMap((expected) =>
      [0, 0.15, 0.35].flatMap((variation) =>
        [30, 104].map((history) => ({ kind, expected, variation, history })),
      ),
    ),
  );
  return cells.map((cell, index) => {
    const { rated, noticed, medianRatio } = simulatePower(cell, repeats, index + 1);
    const { low, high } = wilsonInterval(noticed, Math.max(1, rated), 0.95);
    return {
      name: `noticed, ${cell.kind}, E ${String(cell.expected)}, cv ${String(cell.variation)}, ${String(cell.history)} weeks`,
      value: noticed / Math.max(1, rated),
      unit: 'within 4 weeks',
      goal: '0.75 to 0.85',
      note: `ratio ${medianRatio.toFixed(2)}, ${low.toFixed(2)} to ${high.toFixed(2)}, ${String(rated)} of ${String(repeats)} rated`,
    };
  });
}
