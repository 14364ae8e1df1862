import { describe, expect, it } from 'vitest';
import { emptyBaseline } from '../../../shared/detection/baseline-weeks.ts';
import { noWander, updateWander, wanderedSince } from '../../../shared/detection/level-wander.ts';

/** Level that 104 weeks with these counts (newest first) around one expectation wander by. */
function wanderOf(counts: (week: number) => number, expected: number) {
  const baseline = emptyBaseline();
  baseline.size = 104;
  for (let at = 0; at < baseline.size; at++) {
    baseline.events[at] = counts(at);
    baseline.exposure[at] = 1;
  }
  const level = noWander();
  updateWander(level, baseline, false, { variation: 0, predictorAt: () => Math.log(expected) });
  return level;
}

describe('updateWander()', () => {
  it('finds none where the quarters are alike, and remembers for a year', () => {
    expect(wanderOf((week) => 8 + (week % 5), 10)).toEqual(noWander());
  });

  it('finds a level that moved, and remembers for less', () => {
    const moved = wanderOf((week) => (week < 52 ? 16 : 4), 10);
    expect(moved.wander).toBeGreaterThan(0.005);
    expect(moved.halfLife).toBeLessThan(26);
    expect(moved.halfLife).toBeGreaterThanOrEqual(8);
  });

  it('does not take the chance of few events for a level that moves', () => {
    expect(wanderOf((week) => (week % 13 === 3 ? 1 : 0), 1 / 13).halfLife).toBe(52);
  });
});

describe('wanderedSince()', () => {
  it('is a tenth of the level in a year where nothing is known of it', () => {
    expect(Math.sqrt(wanderedSince(noWander(), 13))).toBeCloseTo(0.1, 2);
  });
});
