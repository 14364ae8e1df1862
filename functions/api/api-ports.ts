import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { Clock } from '../../shared/ports/infrastructure.ts';
import type { WeeklyReportReaders } from '../../shared/queries/weekly-report-readers.ts';
import type { Logger } from '../../shared/runtime/logger.ts';

/** All that the API reads; it writes nothing. */
export interface ApiPorts {
  readonly table: WeeklyReportReaders;
  readonly clock: Clock;
  readonly log: Logger;
  readonly config: () => QualityConfig;
}
