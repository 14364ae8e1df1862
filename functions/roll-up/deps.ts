import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createRollUpTable } from '../../shared/adapters/dynamo/roll-up-table.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { DrainPorts } from './drain-dirty-days.ts';

const name = z.string().min(1);
const schema = z.object({ TABLE_NAME: name, QUALITY_CONFIG_FILE: name });

export function createDeps(env: Environment): DrainPorts {
  const { TABLE_NAME, QUALITY_CONFIG_FILE } = readEnvironment(schema, env);
  const config = createConfigReader(QUALITY_CONFIG_FILE);
  return {
    table: createRollUpTable(createDynamoClient(env), TABLE_NAME),
    log: createLogger('roll-up', env),
    defectThreshold: () => Math.round(config().defectThreshold * 1000),
  };
}
