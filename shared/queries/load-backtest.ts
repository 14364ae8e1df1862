import type { QualityConfig } from '../config/quality-config.ts';
import { thresholdsOf } from '../detection/thresholds.ts';
import type { PublishCheckpoints } from '../ports/publish-checkpoint.ts';
import type { ProductReader, PublicationReader, WeekReader } from '../ports/reader.ts';
import { backtest, type Backtest } from '../report/backtest.ts';
import type { DetectFamily } from '../report/judge-week.ts';
import type { Remember } from '../runtime/remember.ts';
import { loadStoredWeeks } from './load-stored-weeks.ts';

export interface BacktestPorts {
  readonly table: ProductReader & WeekReader & PublicationReader & Pick<PublishCheckpoints, 'readCheckpoint'>;
  readonly detect: DetectFamily;
  readonly rememberBacktest: Remember<Backtest>;
}

/**
 * What the past up to the latest published week would have told under a budget. While the checkpoint of publish says
 * that the data are the same, and the budget leads to the same limits, nothing is replayed.
 *
 * @returns undefined while nothing is published
 */
export async function loadBacktest(
  { table, detect, rememberBacktest }: BacktestPorts,
  config: QualityConfig,
  budget: number,
): Promise<Backtest | undefined> {
  const [week] = await table.publishedWeeks(1);
  if (week === undefined) return undefined;
  const { inputs } = (await table.readCheckpoint()) ?? {};
  const { aspects, goals, owners, calendar } = config;
  const replay = async (): Promise<Backtest> => {
    const { weeks } = await loadStoredWeeks(table, week);
    return backtest(weeks, week, detect, { ...config, detection: { ...config.detection, budget } });
  };
  const key = JSON.stringify([week, inputs, thresholdsOf(budget), aspects, goals, owners, calendar]);
  return inputs === undefined ? replay() : rememberBacktest(key, replay);
}
