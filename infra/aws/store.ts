import { RemovalPolicy, type Stack } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { FeedbackTable } from './constructs/feedback-table.ts';
import { timeoutOf } from './constructs/product-functions.ts';
import { RawBucket } from './constructs/raw-bucket.ts';
import { WorkQueue } from './constructs/work-queue.ts';
import type { Stage } from './stages.ts';

export type Store = ReturnType<typeof createStore>;

/** All that holds data of a stage, for ever or until the work is done. */
export function createStore(stack: Stack, stage: Stage) {
  const pepper = new Secret(stack, 'Pepper', {
    description: 'Keys the hashes of feedback and authors. With another one, nothing is found again',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: stage.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  const feedback = new WorkQueue(stack, 'Feedback', {
    workerTimeout: timeoutOf('score'),
    maxConcurrency: 10,
    batchSize: 10,
  });
  // One export for a call: it has the whole time, and a large one delays no other.
  const imports = new WorkQueue(stack, 'Import', {
    workerTimeout: timeoutOf('import'),
    maxConcurrency: 2,
    batchSize: 1,
  });
  const notify = new WorkQueue(stack, 'Notify', {
    workerTimeout: timeoutOf('notify'),
    maxConcurrency: 2,
    batchSize: 10,
  });
  const { table } = new FeedbackTable(stack, 'Data', { keepData: stage.keepData });
  const { bucket } = new RawBucket(stack, 'Raw', { ...stage, importQueue: imports.queue });
  const bus = new EventBus(stack, 'Bus', { eventBusName: `quality-signals-${stage.id}` });
  return { pepper, feedback, imports, notify, table, bucket, bus };
}
