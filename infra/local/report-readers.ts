import { createFeedbackReader } from '../../shared/adapters/dynamo/feedback-reader.ts';
import { createJudgedSeries } from '../../shared/adapters/dynamo/judged-series.ts';
import { createProducts } from '../../shared/adapters/dynamo/products.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { createQuarantine } from '../../shared/adapters/dynamo/quarantine.ts';
import { createSourceActivity } from '../../shared/adapters/dynamo/source-activity.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
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
  const parts = [clients.dynamo, namesOf(environment).TABLE_NAME] as const;
  return {
    readers: {
      ...createProducts(...parts),
      ...createWeekReader(...parts),
      ...createFeedbackReader(...parts),
      ...createPublications(...parts),
      ...createSourceActivity(...parts),
      ...createQuarantine(...parts),
      ...createJudgedSeries(...parts),
    },
    config: createConfigReader(folder.configFile)(),
  };
}
