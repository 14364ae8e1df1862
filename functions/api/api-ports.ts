import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { CalibrationReader } from '../../shared/ports/calibration-store.ts';
import type { Clock } from '../../shared/ports/infrastructure.ts';
import type { PublishCheckpoints } from '../../shared/ports/publish-checkpoint.ts';
import type { WeeklyReportReaders } from '../../shared/queries/weekly-report-readers.ts';
import type { Backtest } from '../../shared/report/backtest.ts';
import type { DetectFamily } from '../../shared/report/judge-week.ts';
import type { Logger } from '../../shared/runtime/logger.ts';
import type { Remember } from '../../shared/runtime/remember.ts';

/** All that the API reads; it writes nothing. */
export interface ApiPorts {
  readonly table: WeeklyReportReaders & Pick<PublishCheckpoints, 'readCheckpoint'>;
  readonly calibrations: CalibrationReader;
  readonly clock: Clock;
  readonly log: Logger;
  readonly config: () => QualityConfig;
  readonly detect: DetectFamily;
  /** Replays are dear: those of the same data and limits are kept. */
  readonly rememberBacktest: Remember<Backtest>;
}
