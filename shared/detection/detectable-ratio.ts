import { normalQuantile } from '../stats/normal-quantile.ts';
import { guardWeeks } from './baseline-weeks.ts';
import { comingWeeks } from './coming-weeks.ts';
import { isNoticed, noticeRule, type NoticeRule } from './notice-rule.ts';
import { comingWeek, largestRise, risenWeek, type ComingWeek } from './risen-week.ts';
import type { SeriesState } from './series-state.ts';

const WEEKS = 4;
const POWER = 0.8;
const LARGEST = 64;
/** Bisections before the ratio is interpolated. */
const HALVINGS = 7;
const SCENARIOS = 64;
/** How much higher the level may be than thought, in standard deviations (Gauss and Hermite, 3 nodes). */
const LEVELS = [
  { standing: -Math.sqrt(3), weight: 1 / 6 },
  { standing: 0, weight: 2 / 3 },
  { standing: Math.sqrt(3), weight: 1 / 6 },
];
/** Root of x^5 = x + 1: its powers spread points evenly in 4 dimensions (Roberts 2018). */
const SPREAD = 1.1673039782614187;
/** Normal quantiles of 4 weeks, evenly spread. */
const scenarios = Array.from({ length: SCENARIOS }, (_, at) =>
  Array.from({ length: WEEKS }, (_week, week) =>
    normalQuantile((0.5 + (at + 1) * SPREAD ** -(week + 1)) % 1),
  ),
);

/**
 * Smallest rise (ratio) that the detector notices within 4 weeks with probability 0.8, in a series that goes on like
 * its latest weeks: its rule for each of the 4 weeks, applied to fixed scenarios of what may come.
 *
 * @returns undefined when even a 64-fold rise, or the largest that there is, would be missed too often
 */
export function detectableRatio(state: SeriesState, at: number): number | undefined {
  const now = state.track.index[at] ?? 0;
  const lagAt = (week: number): number => guardWeeks(now + week - state.incident.epoch);
  const before = lagAt(WEEKS);
  const track = comingWeeks(state.track, at, { before, after: WEEKS });
  const rules: NoticeRule[] = [];
  const coming: ComingWeek[] = [];
  for (let week = 1; week <= WEEKS; week++) {
    const lag = lagAt(week);
    const { fit } = state;
    const wandered = { ...fit, v00: fit.v00 + fit.wander * (lag - lagAt(0)) };
    rules.push(noticeRule({ ...state, track, fit: wandered }, before + week - 1, week, lag));
    coming.push(comingWeek(track, before + week - 1, fit, lagAt(0)));
  }
  return smallestRise(
    (rise) => noticedShare(rules, coming, rise),
    Math.min(LARGEST, ...coming.map(largestRise)),
  );
}

/** @param power share of cases that are noticed, by the rise */
function smallestRise(power: (rise: number) => number, largest: number): number | undefined {
  let low = { log: 0, power: 0 };
  let high = { log: Math.log(largest), power: power(largest) };
  if (high.power < POWER) return undefined;
  for (let step = 0; step < HALVINGS; step++) {
    const log = (low.log + high.log) / 2;
    const middle = { log, power: power(Math.exp(log)) };
    if (middle.power >= POWER) high = middle;
    else low = middle;
  }
  const share = (POWER - low.power) / (high.power - low.power);
  return Math.exp(low.log + share * (high.log - low.log));
}

const events = new Float64Array(WEEKS);

function noticedShare(rules: readonly NoticeRule[], coming: readonly ComingWeek[], rise: number): number {
  let share = 0;
  for (const { standing, weight } of LEVELS) {
    const laws = coming.map((week) => risenWeek(week, rise, standing));
    let noticed = 0;
    for (const scenario of scenarios) {
      const isFound = rules.some((rule, week) => {
        events[week] = laws[week]?.(scenario[week] ?? 0) ?? 0;
        return isNoticed(rule, events, week + 1);
      });
      if (isFound) noticed++;
    }
    share += (weight * noticed) / SCENARIOS;
  }
  return share;
}
