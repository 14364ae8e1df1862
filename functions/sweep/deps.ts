import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createExpiredItems } from '../../shared/adapters/dynamo/expired-items.ts';
import { createPublicationEraser } from '../../shared/adapters/dynamo/publication-eraser.ts';
import { createQuarantineReleaser } from '../../shared/adapters/dynamo/release-quarantined.ts';
import { createScoredFeedback } from '../../shared/adapters/dynamo/scored-feedback.ts';
import { createSweepCheckpoints } from '../../shared/adapters/dynamo/sweep-checkpoints.ts';
import { createS3Client } from '../../shared/adapters/s3/client.ts';
import { createObjectList } from '../../shared/adapters/s3/object-list.ts';
import { createObjectRemover } from '../../shared/adapters/s3/object-remover.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import { createLogger } from '../../shared/runtime/logger.ts';
import type { SweepPorts } from './sweep-ports.ts';

const name = z.string().min(1);
const schema = z.object({ TABLE_NAME: name, BUCKET_NAME: name, QUALITY_CONFIG_FILE: name });

export function createDeps(env: Environment): SweepPorts {
  const { TABLE_NAME, BUCKET_NAME, QUALITY_CONFIG_FILE } = readEnvironment(schema, env);
  const dynamo = createDynamoClient(env);
  const s3 = createS3Client(env);
  return {
    items: createExpiredItems(dynamo, TABLE_NAME),
    checkpoints: createSweepCheckpoints(dynamo, TABLE_NAME),
    scored: createScoredFeedback(dynamo, TABLE_NAME),
    publications: createPublicationEraser(dynamo, TABLE_NAME),
    quarantine: createQuarantineReleaser(dynamo, TABLE_NAME),
    objects: { ...createObjectList(s3, BUCKET_NAME), ...createObjectRemover(s3, BUCKET_NAME) },
    clock: systemClock,
    log: createLogger('sweep', env),
    config: createConfigReader(QUALITY_CONFIG_FILE),
  };
}
