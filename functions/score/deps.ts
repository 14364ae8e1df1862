import * as z from 'zod';
import { createCalibrationReader } from '../../shared/adapters/dynamo/calibrations.ts';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { createProducts } from '../../shared/adapters/dynamo/products.ts';
import { createPublicationEraser } from '../../shared/adapters/dynamo/publication-eraser.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { createQuarantine } from '../../shared/adapters/dynamo/quarantine.ts';
import { createReceived } from '../../shared/adapters/dynamo/received.ts';
import { createQuarantineReleaser } from '../../shared/adapters/dynamo/release-quarantined.ts';
import { createScoredFeedback } from '../../shared/adapters/dynamo/scored-feedback.ts';
import { createSourceActivity } from '../../shared/adapters/dynamo/source-activity.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
import { createResourceReader } from '../../shared/adapters/http/resource-reader.ts';
import { createS3Client } from '../../shared/adapters/s3/client.ts';
import { createObjectList } from '../../shared/adapters/s3/object-list.ts';
import { createObjectStore } from '../../shared/adapters/s3/object-store.ts';
import { createSecretHasher } from '../../shared/adapters/secret-hasher.ts';
import { secretReaderOf } from '../../shared/adapters/secrets/secret-reader.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import { createCalibratedScorer } from './calibrated-scorer.ts';
import type { ScorePorts } from './score-ports.ts';

const name = z.string().min(1);
const schema = z.object({
  TABLE_NAME: name,
  BUCKET_NAME: name,
  FEEDBACK_QUEUE_URL: name,
  QUALITY_CONFIG_FILE: name,
  PEPPER_SECRET: name.default('quality-signals/pepper'),
  SECRETS_FILE: name.optional(),
});

export function createDeps(env: Environment): ScorePorts {
  const { TABLE_NAME, BUCKET_NAME, FEEDBACK_QUEUE_URL, ...settings } = readEnvironment(schema, env);
  const secrets = secretReaderOf(settings.SECRETS_FILE);
  const dynamo = createDynamoClient(env);
  const s3 = createS3Client(env);
  return {
    table: createFeedbackTable(dynamo, TABLE_NAME),
    scored: createScoredFeedback(dynamo, TABLE_NAME),
    history: { ...createProducts(dynamo, TABLE_NAME), ...createWeekReader(dynamo, TABLE_NAME) },
    queue: createQueue(createSqsClient(env), FEEDBACK_QUEUE_URL),
    objects: { ...createObjectStore(s3, BUCKET_NAME), ...createObjectList(s3, BUCKET_NAME) },
    publications: {
      ...createPublications(dynamo, TABLE_NAME),
      ...createPublicationEraser(dynamo, TABLE_NAME),
    },
    jobs: createJobs(dynamo, TABLE_NAME),
    quarantine: {
      ...createQuarantine(dynamo, TABLE_NAME),
      ...createQuarantineReleaser(dynamo, TABLE_NAME),
    },
    received: createReceived(dynamo, TABLE_NAME),
    activity: createSourceActivity(dynamo, TABLE_NAME),
    // With a file of secrets this is the embedded stack: a vendor may be played beside it.
    resources: createResourceReader({ allowLoopback: settings.SECRETS_FILE !== undefined }),
    secrets,
    clock: systemClock,
    log: createLogger('score', env),
    config: createConfigReader(settings.QUALITY_CONFIG_FILE),
    scorer: createCalibratedScorer(createCalibrationReader(dynamo, TABLE_NAME), systemClock),
    hasher: createSecretHasher(secrets, settings.PEPPER_SECRET),
  };
}
