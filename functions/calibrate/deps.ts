import * as z from 'zod';
import {
  createCalibrationReader,
  createCalibrationWriter,
} from '../../shared/adapters/dynamo/calibrations.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createRatedFeedback } from '../../shared/adapters/dynamo/rated-feedback.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { CalibratePorts } from './calibrate-ports.ts';

const name = z.string().min(1);
const schema = z.object({ TABLE_NAME: name, FEEDBACK_QUEUE_URL: name });

export function createDeps(env: Environment): CalibratePorts {
  const { TABLE_NAME, FEEDBACK_QUEUE_URL } = readEnvironment(schema, env);
  const dynamo = createDynamoClient(env);
  return {
    rated: createRatedFeedback(dynamo, TABLE_NAME),
    store: {
      ...createCalibrationReader(dynamo, TABLE_NAME),
      ...createCalibrationWriter(dynamo, TABLE_NAME),
    },
    queue: createQueue(createSqsClient(env), FEEDBACK_QUEUE_URL),
    clock: systemClock,
    log: createLogger('calibrate', env),
  };
}
