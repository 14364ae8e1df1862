import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createFeedbackItems } from '../../shared/adapters/dynamo/feedback-items.ts';
import { createFoldSettings } from '../../shared/adapters/dynamo/fold-settings.ts';
import { createProducts } from '../../shared/adapters/dynamo/products.ts';
import { createRollUpTable } from '../../shared/adapters/dynamo/roll-up-table.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { DrainPorts } from './drain-dirty-days.ts';
import type { StalePorts } from './mark-stale-days.ts';

const name = z.string().min(1);
const schema = z.object({ TABLE_NAME: name, QUALITY_CONFIG_FILE: name });

export function createDeps(env: Environment): DrainPorts & StalePorts {
  const { TABLE_NAME, QUALITY_CONFIG_FILE } = readEnvironment(schema, env);
  const config = createConfigReader(QUALITY_CONFIG_FILE);
  const dynamo = createDynamoClient(env);
  return {
    table: createRollUpTable(dynamo, TABLE_NAME),
    settings: createFoldSettings(dynamo, TABLE_NAME),
    history: {
      ...createProducts(dynamo, TABLE_NAME),
      ...createWeekReader(dynamo, TABLE_NAME),
      ...createFeedbackItems(dynamo, TABLE_NAME),
    },
    log: createLogger('roll-up', env),
    defectThreshold: () => Math.round(config().defectThreshold * 1000),
  };
}
