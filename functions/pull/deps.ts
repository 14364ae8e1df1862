import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { createPullStates } from '../../shared/adapters/dynamo/pull-states.ts';
import { createReceived } from '../../shared/adapters/dynamo/received.ts';
import { createResourceReader } from '../../shared/adapters/http/resource-reader.ts';
import { secretReaderOf } from '../../shared/adapters/secrets/secret-reader.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { MAXIMUM_PAGE_BYTES } from '../../shared/sources/formats/parse-json.ts';
import type { PullPorts } from './pull-ports.ts';

const name = z.string().min(1);
const schema = z.object({
  TABLE_NAME: name,
  FEEDBACK_QUEUE_URL: name,
  QUALITY_CONFIG_FILE: name,
  SECRETS_FILE: name.optional(),
});

export function createDeps(env: Environment): PullPorts {
  const { TABLE_NAME, FEEDBACK_QUEUE_URL, QUALITY_CONFIG_FILE, SECRETS_FILE } = readEnvironment(schema, env);
  const dynamo = createDynamoClient(env);
  return {
    queue: createQueue(createSqsClient(env), FEEDBACK_QUEUE_URL),
    states: createPullStates(dynamo, TABLE_NAME),
    jobs: createJobs(dynamo, TABLE_NAME),
    received: createReceived(dynamo, TABLE_NAME),
    // With a file of secrets this is the embedded stack: a vendor may be played beside it.
    resources: createResourceReader({ allowLoopback: SECRETS_FILE !== undefined }, MAXIMUM_PAGE_BYTES),
    secrets: secretReaderOf(SECRETS_FILE),
    clock: systemClock,
    log: createLogger('pull', env),
    config: createConfigReader(QUALITY_CONFIG_FILE),
    newId: randomUUID,
    pause: (ms) => pause(ms),
  };
}
