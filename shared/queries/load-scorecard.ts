import type { QualityConfig } from '../config/quality-config.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';
import type { JudgedSeriesReader } from '../ports/judged-series.ts';
import type { ProductReader, WeekReader } from '../ports/reader.ts';
import { visibleProducts } from '../domain/product.ts';
import { goalKey, goalRows } from '../report/goal-rows.ts';
import { idOfSeries } from '../report/series-of-weeks.ts';
import { mapLimit } from '../runtime/map-limit.ts';
import type { GoalRow } from '../value/scorecard.ts';

const GOAL_WEEKS = 26;
const PARALLEL = 8;

/** The scorecard of a week: one row per goal of a product that is shown. */
export async function loadScorecard(
  readers: ProductReader & WeekReader & JudgedSeriesReader,
  { goals }: Pick<QualityConfig, 'goals'>,
  week: IsoWeek,
): Promise<readonly GoalRow[]> {
  const shown = new Set(visibleProducts(await readers.products()).map(({ product }) => product));
  const products = [...new Set(goals.map(({ product }) => product))].filter((product) => shown.has(product));
  const [weeks, series] = await Promise.all([
    mapLimit(products, PARALLEL, (product) => readers.weeks(product, addWeeks(week, 1 - GOAL_WEEKS), week)),
    mapLimit(goals, PARALLEL, (goal) => readers.judgedSeries(goalKey(goal), 'proportion')),
  ]);
  const byId = new Map(series.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  return goalRows(goals, weeks.flat(), week, (goal) => byId.get(idOfSeries(goalKey(goal), 'proportion')));
}
