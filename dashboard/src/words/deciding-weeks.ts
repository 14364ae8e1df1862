import type { MeasureItem } from '../../../shared/report/weekly-report.ts';
import type { Words } from './en.ts';
import { count, ratio } from './format.ts';

interface DecidingWeeks {
  readonly weeks: number;
  /** What was counted, expected and usual: '15 of 54 feedback, expected 2.6 (5.9 times), usual up to 8' */
  readonly text: string;
  /** The last of several weeks lies by itself within its usual range. */
  readonly isInside: boolean;
}

type Judged = Pick<
  MeasureItem,
  'kind' | 'direction' | 'windowWeeks' | 'window' | 'value' | 'lower' | 'upper'
>;

/**
 * The weeks that decided a verdict, together if there are several.
 * @returns undefined where none are stored with it: in control, or judged by an earlier version
 */
export function decidingWeeks(
  { kind, direction, windowWeeks = 1, window, value, lower, upper }: Judged,
  words: Words,
): DecidingWeeks | undefined {
  if (window === undefined) return undefined;
  const { events, exposure = 0, expected } = window;
  const volume =
    kind === 'count'
      ? `${count(events, words)} ${words.events(events)}`
      : words.shareVolume(words.of(count(events, words), count(exposure, words)));
  const times = events > 0 && expected > 0 ? ratio(events / expected, words) : undefined;
  const against = words.against(volume, count(Math.round(expected * 10) / 10, words), times);
  return {
    weeks: windowWeeks,
    text: `${against}${usualText(direction, window, words)}`,
    isInside: windowWeeks > 1 && value >= lower && value <= upper,
  };
}

/** Where 0 is usual, nothing is unusually few. */
function usualText(
  direction: Judged['direction'],
  { lower, upper }: NonNullable<Judged['window']>,
  words: Words,
): string {
  if (direction === 'up') return `, ${words.usualUpTo(count(upper, words))}`;
  return direction === 'down' && lower > 0 ? `, ${words.usualFrom(count(lower, words))}` : '';
}
