import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { Goal } from '../domain/goal.ts';
import type { StoredSeries } from '../domain/judged-series.ts';
import type { SeriesWeek } from '../domain/series.ts';
import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import type { IsoWeek } from '../domain/week.ts';
import { goalRow, type GoalRow } from '../value/scorecard.ts';
import { seriesKindOf } from '../domain/series.ts';

/**
 * The scorecard: one row per goal of a product that is shown, in the order of the configuration.
 *
 * @param weeks the last half year of all products
 * @param seriesOf judged series of a goal, for the verdict of the week
 */
export function goalRows(
  goals: readonly Goal[],
  weeks: readonly StoredWeek[],
  week: IsoWeek,
  seriesOf: (goal: Goal) => StoredSeries | undefined,
): readonly GoalRow[] {
  const products = new Set(weeks.map(({ product }) => product));
  return goals
    .filter((goal) => products.has(goal.product))
    .map((goal) => {
      const verdict = seriesOf(goal)?.weeks.find((one) => one.week === week);
      return goalRow({ goal, week, weeks: sharesOf(goal, weeks), ...(verdict ? { verdict } : {}) });
    });
}

/** Defects of all reviews and survey answers; complaints have no denominator and are left out. */
const sharesOf = (goal: Goal, weeks: readonly StoredWeek[]): readonly SeriesWeek[] =>
  weeks
    .filter(({ product }) => product === goal.product)
    .map((week) => {
      const cells = cellsOfWeek(week).filter(({ kind }) => seriesKindOf(kind) === 'proportion');
      const sum = (aspect: string, pick: 'mentions' | 'defects'): number =>
        cells.filter((cell) => cell.aspect === aspect).reduce((total, cell) => total + cell[pick], 0);
      const exposure = sum(OVERALL, 'mentions');
      return { week: week.week, events: Math.min(sum(goal.aspect, 'defects'), exposure), exposure };
    })
    .filter(({ exposure }) => exposure > 0);

/** Key of the series that a goal speaks of. */
export const goalKey = (goal: Goal): StoredSeries['key'] => ({
  product: goal.product,
  aspect: goal.aspect,
  source: ALL_SOURCES,
});
