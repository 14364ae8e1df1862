import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import type { VerdictKind } from '../../../shared/domain/verdict.ts';
import type { Point } from '../../../dashboard/src/api/shapes.ts';

export const FIXTURE_WEEK = '2026-W47' as IsoWeek;
export const FIXTURE_WEEKS: readonly IsoWeek[] = Array.from({ length: 32 }, (_, index) =>
  addWeeks(FIXTURE_WEEK, index - 31),
);

/** Ups and downs without a cause, the same in every run: -1..1. */
const wobble = (index: number, seed: number): number =>
  Math.sin(index * 2.4 + seed * 7.1) * 0.7 + Math.sin(index * 5.3 + seed) * 0.3;

interface Shape {
  readonly level: number;
  readonly volume: number;
  readonly seed: number;
  /** Added to the level, by weeks before the last one. */
  readonly extra?: (weeksAgo: number) => number;
}

/** 32 weeks of a share around its level, judged against the level +- 3 sigma from the twelfth week on. */
export function fixtureSeries({ level, volume, seed, extra = () => 0 }: Shape): readonly Point[] {
  let onset: IsoWeek | undefined;
  return FIXTURE_WEEKS.map((week, index) => {
    const exposure = Math.round(volume * (1 + 0.15 * wobble(index, seed + 3)));
    const sigma = Math.sqrt((level * (1 - level)) / exposure);
    const share = level + extra(31 - index) + wobble(index, seed) * sigma;
    const events = Math.max(0, Math.round(share * exposure));
    const value = events / exposure;
    const [lower, upper] = [Math.max(0, level - 3 * sigma), level + 3 * sigma];
    const out = value > upper ? 'up' : value < lower ? 'down' : undefined;
    const verdict: VerdictKind = index < 11 ? 'insufficient' : out ? 'signal' : 'in-control';
    onset = verdict === 'signal' ? (onset ?? week) : undefined;
    return {
      week,
      events,
      exposure,
      value,
      expected: level,
      lower,
      upper,
      verdict,
      ...(verdict === 'signal'
        ? {
            direction: out,
            rule: 'spike',
            effect: value / level,
            onset,
            windowWeeks: 1,
            window: {
              events,
              exposure,
              expected: level * exposure,
              lower: Math.ceil(lower * exposure),
              upper: Math.floor(upper * exposure),
            },
          }
        : {}),
      baselineWeeks: Math.max(0, index - 2),
      ...(index < 3 ? {} : { baselineFirst: FIXTURE_WEEKS[0], baselineLast: FIXTURE_WEEKS[index - 3] }),
      detectableRatio: 1 + (4 * sigma) / level,
    };
  });
}
