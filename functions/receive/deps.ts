import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createKeySets } from '../../shared/adapters/http/key-sets.ts';
import { createResourceReader } from '../../shared/adapters/http/resource-reader.ts';
import { createS3Client } from '../../shared/adapters/s3/client.ts';
import { createObjectWriter } from '../../shared/adapters/s3/object-writer.ts';
import { secretReaderOf } from '../../shared/adapters/secrets/secret-reader.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { ReceivePorts } from './receive-webhook.ts';
import { createRecentCalls } from './recent-calls.ts';

const name = z.string().min(1);
const schema = z.object({
  BUCKET_NAME: name,
  FEEDBACK_QUEUE_URL: name,
  QUALITY_CONFIG_FILE: name,
  SECRETS_FILE: name.optional(),
});

export function createDeps(env: Environment): ReceivePorts {
  const { BUCKET_NAME, FEEDBACK_QUEUE_URL, QUALITY_CONFIG_FILE, SECRETS_FILE } = readEnvironment(schema, env);
  return {
    queue: createQueue(createSqsClient(env), FEEDBACK_QUEUE_URL),
    objects: createObjectWriter(createS3Client(env), BUCKET_NAME),
    secrets: secretReaderOf(SECRETS_FILE),
    keySets: createKeySets(createResourceReader({ allowLoopback: false, timeoutMs: 4_000 }), systemClock),
    clock: systemClock,
    log: createLogger('receive', env),
    recent: createRecentCalls(),
    config: createConfigReader(QUALITY_CONFIG_FILE),
  };
}
