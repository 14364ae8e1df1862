import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import { simulatePower } from '../../bench/detect/power.ts';
import { seededRandom, simulateSeries } from '../../support/simulated-series.ts';

/** Cells of 60 series together: 2 standard errors beside the 0.75 to 0.85 that `npm run bench -- detect --power` shows. */
const TOLERANCE = 0.05 + 2 * Math.sqrt((0.8 * 0.2) / 180);

describe('a rise by the detectable ratio', () => {
  it('is noticed within 4 weeks in 4 of 5 series', () => {
    const cells = [
      { kind: 'count', expected: 1, variation: 0.15, history: 52 },
      { kind: 'count', expected: 20, variation: 0.35, history: 52 },
      { kind: 'proportion', expected: 5, variation: 0, history: 52 },
    ] as const;
    const powers = cells.map((cell) => simulatePower(cell, 60, 1));
    expect(powers.map(({ rated }) => rated)).toEqual([60, 60, 60]);
    const share = powers.reduce((sum, { noticed }) => sum + noticed, 0) / 180;
    expect(Math.abs(share - 0.8)).toBeLessThan(TOLERANCE);
  });
});

const ratioOf = (expected: number, variation = 0.15, volume = 1): number | undefined => {
  const shape = { id: 'one', weeks: 104, volume, rate: expected / volume, variation };
  const kind = volume === 1 ? 'count' : 'proportion';
  return detect([simulateSeries({ ...shape, kind }, seededRandom(3))])[0]?.verdicts.at(-1)?.detectableRatio;
};

describe('the detectable ratio', () => {
  it('falls with the volume and rises with the variation between weeks', () => {
    const ratios = [0.5, 2, 10, 50, 500].map((expected) => ratioOf(expected) ?? NaN);
    expect(ratios).toEqual([...ratios].sort((a, b) => b - a));
    expect(ratioOf(100, 0.35)).toBeGreaterThan(ratioOf(100, 0) ?? NaN);
  });

  it('is absent where no share can rise far enough', () => {
    expect(ratioOf(1.8, 0, 2)).toBeUndefined();
  });
});
