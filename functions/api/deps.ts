import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createReportReaders } from '../../shared/adapters/dynamo/report-readers.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { ApiPorts } from './api-ports.ts';

const name = z.string().min(1);
const schema = z.object({ TABLE_NAME: name, QUALITY_CONFIG_FILE: name });

export function createDeps(env: Environment): ApiPorts {
  const { TABLE_NAME, QUALITY_CONFIG_FILE } = readEnvironment(schema, env);
  return {
    table: createReportReaders(createDynamoClient(env), TABLE_NAME),
    clock: systemClock,
    log: createLogger('api', env),
    config: createConfigReader(QUALITY_CONFIG_FILE),
  };
}
