import * as z from 'zod';
import { createCalibrationReader } from '../../shared/adapters/dynamo/calibrations.ts';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createPublishCheckpoints } from '../../shared/adapters/dynamo/publish-checkpoints.ts';
import { createReportReaders } from '../../shared/adapters/dynamo/report-readers.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { detect } from '../../shared/detection/detect.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createRemember } from '../../shared/runtime/remember.ts';
import type { ApiPorts } from './api-ports.ts';

const BACKTESTS_KEPT = 4;
const name = z.string().min(1);
const schema = z.object({ TABLE_NAME: name, QUALITY_CONFIG_FILE: name });

export function createDeps(env: Environment): ApiPorts {
  const { TABLE_NAME, QUALITY_CONFIG_FILE } = readEnvironment(schema, env);
  const parts = [createDynamoClient(env), TABLE_NAME] as const;
  return {
    table: { ...createReportReaders(...parts), ...createPublishCheckpoints(...parts) },
    calibrations: createCalibrationReader(...parts),
    clock: systemClock,
    log: createLogger('api', env),
    config: createConfigReader(QUALITY_CONFIG_FILE),
    detect,
    rememberBacktest: createRemember(BACKTESTS_KEPT),
  };
}
