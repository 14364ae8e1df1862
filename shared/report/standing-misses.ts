import type { GapRow, MeasureItem, StandingMiss, WeeklyReport } from './weekly-report.ts';

const MOST_SHOWN = 5;

type Told = Pick<MeasureItem, 'product' | 'aspect'>;

/**
 * What disappoints without having changed, so that no signal tells it: goals proven to be missed, and aspects whose
 * mean gap is surely below 0. What costs most (gap times mentions) comes first; what is told as changed is left out.
 */
export function standingMisses(
  { goals, gaps }: Pick<WeeklyReport, 'goals' | 'gaps'>,
  told: readonly Told[],
): readonly StandingMiss[] {
  const keyOf = ({ product, aspect }: Told): string => JSON.stringify([product, aspect]);
  const known = new Set(told.map(keyOf));
  const missedGoals = new Map(
    goals.filter(({ proof }) => proof === 'above').map((row) => [keyOf(row.goal), row] as const),
  );
  return gaps
    .flatMap(({ product, rows }) => rows.map((row) => ({ product, row })))
    .filter(({ product, row }) => !known.has(keyOf({ product, aspect: row.aspect })))
    .flatMap(({ product, row }): readonly StandingMiss[] => {
      const goal = missedGoals.get(keyOf({ product, aspect: row.aspect }));
      if (goal === undefined && !isSurelyBelow(row)) return [];
      const { aspect, aspectName, n, meanGap, low, high, query } = row;
      const target = goal && {
        target: goal.goal.target,
        ...(goal.actual.share === undefined ? {} : { actual: goal.actual.share }),
      };
      return [
        { product, aspect, aspectName, n, meanGap, low, high, query, ...(target ? { goal: target } : {}) },
      ];
    })
    .sort((a, b) => a.n * a.meanGap - b.n * b.meanGap)
    .slice(0, MOST_SHOWN);
}

const isSurelyBelow = ({ few, high }: GapRow): boolean => !few && high < 0;
