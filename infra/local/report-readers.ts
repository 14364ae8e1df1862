import { createReportReaders } from '../../shared/adapters/dynamo/report-readers.ts';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { WeeklyReportReaders } from '../../shared/queries/weekly-report-readers.ts';
import type { OpenData } from './open-data.ts';
import { namesOf } from './provision.ts';

/** All that commands read from the table, and the configuration beside it. */
export function reportReaders({ clients, environment, folder }: OpenData): {
  readonly readers: WeeklyReportReaders;
  readonly config: QualityConfig;
} {
  return {
    readers: createReportReaders(clients.dynamo, namesOf(environment).TABLE_NAME),
    config: createConfigReader(folder.configFile)(),
  };
}
