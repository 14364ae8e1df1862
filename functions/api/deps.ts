import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createFeedbackReader } from '../../shared/adapters/dynamo/feedback-reader.ts';
import { createJudgedSeries } from '../../shared/adapters/dynamo/judged-series.ts';
import { createProducts } from '../../shared/adapters/dynamo/products.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { createQuarantine } from '../../shared/adapters/dynamo/quarantine.ts';
import { createSourceActivity } from '../../shared/adapters/dynamo/source-activity.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { ApiPorts } from './api-ports.ts';

const name = z.string().min(1);
const schema = z.object({ TABLE_NAME: name, QUALITY_CONFIG_FILE: name });

export function createDeps(env: Environment): ApiPorts {
  const { TABLE_NAME, QUALITY_CONFIG_FILE } = readEnvironment(schema, env);
  const parts = [createDynamoClient(env), TABLE_NAME] as const;
  return {
    table: {
      ...createProducts(...parts),
      ...createWeekReader(...parts),
      ...createFeedbackReader(...parts),
      ...createPublications(...parts),
      ...createSourceActivity(...parts),
      ...createQuarantine(...parts),
      ...createJudgedSeries(...parts),
    },
    clock: systemClock,
    log: createLogger('api', env),
    config: createConfigReader(QUALITY_CONFIG_FILE),
  };
}
