import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { createReceived } from '../../shared/adapters/dynamo/received.ts';
import { jobIdOf } from '../../shared/adapters/job-id.ts';
import { createS3Client } from '../../shared/adapters/s3/client.ts';
import { createObjectStore } from '../../shared/adapters/s3/object-store.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { ImportPorts } from './import-ports.ts';

const name = z.string().min(1);
const schema = z.object({
  TABLE_NAME: name,
  BUCKET_NAME: name,
  FEEDBACK_QUEUE_URL: name,
  IMPORT_QUEUE_URL: name,
  QUALITY_CONFIG_FILE: name,
});

export function createDeps(env: Environment): ImportPorts {
  const { TABLE_NAME, BUCKET_NAME, FEEDBACK_QUEUE_URL, IMPORT_QUEUE_URL, QUALITY_CONFIG_FILE } =
    readEnvironment(schema, env);
  const sqs = createSqsClient(env);
  const dynamo = createDynamoClient(env);
  return {
    queue: createQueue(sqs, FEEDBACK_QUEUE_URL),
    imports: createQueue(sqs, IMPORT_QUEUE_URL),
    objects: createObjectStore(createS3Client(env), BUCKET_NAME),
    jobs: createJobs(dynamo, TABLE_NAME),
    received: createReceived(dynamo, TABLE_NAME),
    clock: systemClock,
    log: createLogger('import', env),
    config: createConfigReader(QUALITY_CONFIG_FILE),
    jobId: jobIdOf,
  };
}
