import type { SeriesKind } from '../../../shared/domain/series.ts';
import type { MeasureItem, ReportPoint } from '../../../shared/report/weekly-report.ts';
import type { Words } from './en.ts';
import { count, ratio } from './format.ts';

interface DecidingWeeks {
  readonly weeks: number;
  /** What was counted in them, what was expected: '15 of 54 feedback, expected 2.6 (5.9 times)' */
  readonly text: string;
  /** The last of several weeks lies by itself within its usual range. */
  readonly isInside: boolean;
}

type Judged = Pick<MeasureItem, 'week' | 'windowWeeks' | 'effect'>;

/**
 * The weeks that decided a verdict, together if there are several.
 * @param points of the series, oldest first
 * @returns undefined when the weeks are not all there
 */
export function decidingWeeks(
  points: readonly ReportPoint[],
  { week, windowWeeks = 1, effect }: Judged,
  kind: SeriesKind,
  words: Words,
): DecidingWeeks | undefined {
  const end = points.findIndex((point) => point.week === week) + 1;
  const last = points[end - 1];
  if (last === undefined || end < windowWeeks) return undefined;
  const window = points.slice(end - windowWeeks, end);
  const sum = (pick: (point: ReportPoint) => number): number =>
    window.reduce((total, point) => total + pick(point), 0);
  const events = sum((point) => point.events);
  const exposure = sum((point) => point.exposure ?? 0);
  const expected =
    effect !== undefined && effect > 0
      ? events / effect
      : sum((point) => point.expected * (kind === 'count' ? 1 : (point.exposure ?? 1)));
  const volume =
    kind === 'count'
      ? `${count(events, words)} ${words.events(events)}`
      : words.shareVolume(words.of(count(events, words), count(exposure, words)));
  const times = effect !== undefined && effect > 0 ? ratio(effect, words) : undefined;
  return {
    weeks: windowWeeks,
    text: words.against(volume, count(Math.round(expected * 10) / 10, words), times),
    isInside: windowWeeks > 1 && last.value >= last.lower && last.value <= last.upper,
  };
}
