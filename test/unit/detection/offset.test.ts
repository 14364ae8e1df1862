import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import type { Series } from '../../../shared/domain/series.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { seededRandom, simulateSeries } from '../../support/simulated-series.ts';

const CHANGE = 60;

/** The level doubles at the change, and `known` of it (a factor) is told as an offset. */
function lastOf(kind: 'proportion' | 'rate', known: (week: number) => number): Verdict | undefined {
  const series = simulateSeries(
    { id: kind, kind, weeks: 72, volume: 200, rate: 0.05, factor: (week) => (week < CHANGE ? 1 : 2) },
    seededRandom(3),
  );
  const told: Series = {
    ...series,
    weeks: series.weeks.map((week, at) => ({ ...week, offset: Math.log(known(at)) })),
  };
  return detect([told])[0]?.verdicts.at(-1);
}

describe.each(['proportion', 'rate'] as const)('offset of a %s', (kind) => {
  it('makes a change that is known the expectation', () => {
    expect(lastOf(kind, () => 1)?.verdict).toBe('signal');
    const verdict = lastOf(kind, (week) => (week < CHANGE ? 1 : 2));
    expect(verdict?.verdict).toBe('in-control');
    expect(verdict?.expected).toBeGreaterThan(16);
  });

  it('has no zero of its own', () => {
    const shifted = lastOf(kind, (week) => (week < CHANGE ? 3 : 6));
    expect(shifted?.verdict).toBe('in-control');
    expect(shifted?.expected).toBeCloseTo(lastOf(kind, (week) => (week < CHANGE ? 1 : 2))?.expected ?? 0, 0);
  });
});
