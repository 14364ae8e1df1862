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

/**
 * The verdicts of one week over all series, with the keys that people know.
 *
 * @param judged answer of the detector for these series, in any order
 * @returns sorted by product, aspect, source, kind; a series without a point in the week has none
 */
export function judgeWeek(
  series: readonly KeyedSeries[],
  judged: readonly JudgedSeries[],
  week: IsoWeek,
): readonly PublishedVerdict[] {
  const verdicts = new Map(judged.map((one) => [one.id, one.verdicts]));
  return [...series]
    .sort((a, b) => (a.series.id < b.series.id ? -1 : 1))
    .flatMap((one) => {
      const verdict = verdicts.get(one.series.id)?.find((candidate) => candidate.week === week);
      return verdict ? [{ ...one.key, kind: one.kind, ...verdict }] : [];
    });
}
