import type { Series } from '../domain/series.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { IsoWeek } from '../domain/week.ts';
import type { KeyedSeries } from './series-of-weeks.ts';

/** What the detector says of one series, week by week. */
export interface JudgedSeries {
  readonly id: string;
  readonly verdicts: readonly Verdict[];
}

/** The detector as seen from here: all series of one call form one family of false-alarm control. */
export type DetectFamily = (
  series: readonly Series[],
  options?: { readonly budget?: number },
) => readonly JudgedSeries[];

/** What is said of all series, by week. */
export type VerdictsByWeek = ReadonlyMap<IsoWeek, readonly PublishedVerdict[]>;

/**
 * The verdicts of each week over all series, with the keys that people know.
 *
 * @param judged answer of the detector for these series, in any order
 * @returns in a week sorted by series id; a series is there only from its `since` on
 */
export function verdictsByWeek(
  series: readonly KeyedSeries[],
  judged: readonly JudgedSeries[],
): VerdictsByWeek {
  const verdicts = new Map(judged.map((one) => [one.id, one.verdicts]));
  const weeks = new Map<IsoWeek, PublishedVerdict[]>();
  const sorted = [...series].sort((a, b) => (a.series.id < b.series.id ? -1 : 1));
  for (const { key, kind, since, series: one } of sorted) {
    for (const verdict of verdicts.get(one.id) ?? []) {
      if (verdict.week < since) continue;
      const list = weeks.get(verdict.week);
      const published = { ...key, kind, ...verdict };
      if (list) list.push(published);
      else weeks.set(verdict.week, [published]);
    }
  }
  return weeks;
}
