import { describe, expect, it } from 'vitest';
import { lateReports } from '../../../shared/detection/late-reports.ts';
import type { Arrivals } from '../../../shared/detection/reporting-delay.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { countLimits } from '../../../shared/stats/count-limits.ts';
import { negativeBinomialLaw } from '../../../shared/stats/negative-binomial-law.ts';
import { seededRandom } from '../../support/simulated-series.ts';

const FIRST = '2025-W01' as IsoWeek;
const at = (week: number): IsoWeek => addWeeks(FIRST, week);
const NOW = 30;

/** Of each week 80 come at once and 20 a week later. */
const steady: readonly Arrivals[] = Array.from({ length: NOW + 1 }, (_, week) => [
  { week: at(week), received: at(week), reports: 80 },
  { week: at(week), received: at(week + 1), reports: 20 },
]).flat();

describe('lateReports()', () => {
  it('is what is there over its completeness, with at least the variance of chance', () => {
    const late = lateReports(steady, at(NOW), at(NOW));
    expect(late?.mean).toBeCloseTo(20, 6);
    expect(late?.variance).toBeGreaterThan(25);
    expect(late?.variance).toBeLessThan(28);
  });

  it('says nothing where nothing is late or too little is known', () => {
    expect(lateReports(steady, at(NOW - 1), at(NOW))).toBeUndefined();
    expect(lateReports(steady.slice(0, 4), at(1), at(1))).toBeUndefined();
    expect(lateReports([], at(NOW), at(NOW))).toBeUndefined();
  });

  it.for([
    { name: 'delays that are chance alone', spread: 0 },
    { name: 'delays that differ from week to week', spread: 0.15 },
  ])('encloses the truth in 8 of 10 weeks: $name', ({ spread }) => {
    const random = seededRandom(11);
    let inside = 0;
    const repeats = 400;
    for (let repeat = 0; repeat < repeats; repeat++) {
      const { arrivals, missing } = simulated(spread, random);
      const late = lateReports(arrivals, at(NOW), at(NOW));
      const { lower, upper } = countLimits(negativeBinomialLaw(late?.mean ?? 0, late?.variance ?? 0), 0.1);
      if (missing >= lower && missing <= upper) inside++;
    }
    expect(inside / repeats).toBeGreaterThan(0.75);
    expect(inside / repeats).toBeLessThan(0.9);
  });
});

/** Some 120 reports a week, 70 % of them at once, give or take `spread`. */
function simulated(
  spread: number,
  random: () => number,
): { readonly arrivals: readonly Arrivals[]; readonly missing: number } {
  let missing = 0;
  const arrivals = Array.from({ length: NOW + 1 }, (_, week) => {
    const share = 0.7 + spread * (2 * random() - 1);
    const total = 90 + Math.floor(60 * random());
    let inTime = 0;
    for (let report = 0; report < total; report++) if (random() < share) inTime++;
    missing = total - inTime;
    return [
      { week: at(week), received: at(week), reports: inTime },
      { week: at(week), received: at(week + 1), reports: missing },
    ];
  }).flat();
  return { arrivals, missing };
}
