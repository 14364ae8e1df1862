import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import * as z from 'zod';
import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { createDynamoClient } from '../../shared/adapters/dynamo/client.ts';
import { createFeedbackReader } from '../../shared/adapters/dynamo/feedback-reader.ts';
import { createJudgedSeries } from '../../shared/adapters/dynamo/judged-series.ts';
import { createProducts } from '../../shared/adapters/dynamo/products.ts';
import { createPublications } from '../../shared/adapters/dynamo/publications.ts';
import { createPublishCheckpoints } from '../../shared/adapters/dynamo/publish-checkpoints.ts';
import { createWeekReader } from '../../shared/adapters/dynamo/week-reader.ts';
import { createEventBridgeBus } from '../../shared/adapters/events/event-bridge.ts';
import { createEventOutbox } from '../../shared/adapters/events/outbox.ts';
import { contentHash } from '../../shared/adapters/keyed-hash.ts';
import { createSqsClient } from '../../shared/adapters/sqs/client.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { createDetector } from '../../shared/detection/create-detector.ts';
import type { EventBus } from '../../shared/ports/infrastructure.ts';
import { readEnvironment, type Environment } from '../../shared/runtime/environment.ts';
import type { PublishPorts } from './publish-ports.ts';

const name = z.string().min(1);
const schema = z
  .object({
    TABLE_NAME: name,
    NOTIFY_QUEUE_URL: name,
    QUALITY_CONFIG_FILE: name,
    OUTBOX_FOLDER: name.optional(),
    EVENT_BUS_NAME: name.optional(),
  })
  .refine((env) => env.OUTBOX_FOLDER !== undefined || env.EVENT_BUS_NAME !== undefined, {
    path: ['EVENT_BUS_NAME'],
  });

export function createDeps(env: Environment): PublishPorts {
  const names = readEnvironment(schema, env);
  const parts = [createDynamoClient(env), names.TABLE_NAME] as const;
  return {
    table: {
      ...createProducts(...parts),
      ...createWeekReader(...parts),
      ...createFeedbackReader(...parts),
      ...createPublications(...parts),
      ...createJudgedSeries(...parts),
      ...createPublishCheckpoints(...parts),
    },
    clock: systemClock,
    config: createConfigReader(names.QUALITY_CONFIG_FILE),
    detect: createDetector(),
    bus: busOf(names),
    notifications: createQueue(createSqsClient(env), names.NOTIFY_QUEUE_URL),
    hash: contentHash,
  };
}

const busOf = ({ OUTBOX_FOLDER, EVENT_BUS_NAME = '' }: z.infer<typeof schema>): EventBus =>
  OUTBOX_FOLDER === undefined
    ? createEventBridgeBus(new EventBridgeClient(), EVENT_BUS_NAME)
    : createEventOutbox(OUTBOX_FOLDER);
