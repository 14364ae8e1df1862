import { noCounts } from '../../shared/domain/import-job.ts';
import { queueMessageSchema, type QueueMessage } from '../../shared/domain/queue-message.ts';
import { assertNever } from '../../shared/domain/result.ts';
import type { FeedbackKey } from '../../shared/ports/feedback-table.ts';
import type { Limit } from '../../shared/runtime/limit.ts';
import { touch, type Work } from './batch-work.ts';
import { correctFeedback } from './correct-feedback.ts';
import { finishedJob } from './finished-job.ts';
import { planRescore } from './plan-rescore.ts';
import { rescoreDays } from './rescore-days.ts';
import type { ScorePorts } from './score-ports.ts';
import { storeArrived } from './store-arrived.ts';
import { workOnDelivery } from './work-on-delivery.ts';
import { workOnErasure } from './work-on-erasure.ts';

type Rows = Extract<QueueMessage, { message: 'rows' }>;
type CorrectionMessage = Extract<QueueMessage, { message: 'correction' }>;
type RescoreDays = Extract<QueueMessage, { message: 'rescore-days' }>;

/** Does one message of the queue. @throws Error when it has to come again */
export async function workOnMessage(
  ports: ScorePorts,
  body: string,
  limit: Limit,
  work: Work,
): Promise<void> {
  const message = queueMessageSchema.parse(JSON.parse(body));
  switch (message.message) {
    case 'delivery':
      return workOnDelivery(ports, message, limit, work);
    case 'rows':
      return workOnRows(ports, message, limit, work);
    case 'erasure':
      return workOnErasure(ports, message, work);
    case 'correction':
      return workOnCorrection(ports, message, work);
    case 'rescore':
      return planRescore(ports, message);
    case 'rescore-days':
      return workOnRescore(ports, message, limit, work);
  }
  return assertNever(message);
}

async function workOnRows(ports: ScorePorts, message: Rows, limit: Limit, work: Work): Promise<void> {
  const { job, chunk, changes } = message;
  const delivery = `${job}/${String(chunk)}`;
  const counts = await storeArrived(ports, { ...message, delivery, changes }, limit, work);
  work.finish = () => ports.jobs.recordChunk(job, chunk, counts);
}

async function workOnRescore(
  ports: ScorePorts,
  message: RescoreDays,
  limit: Limit,
  work: Work,
): Promise<void> {
  const { job, chunk } = message;
  const scorer = await ports.scorer(ports.config(), 'newest');
  const counts = await rescoreDays(ports.scored, message, { scorer, limit }, work);
  work.finish = () => ports.jobs.recordChunk(job, chunk, counts);
}

async function workOnCorrection(ports: ScorePorts, message: CorrectionMessage, work: Work): Promise<void> {
  const { job, receivedAt, feedback, correction } = message;
  const found = await correctFeedback(ports, { key: feedback as FeedbackKey, correction }, (location) => {
    touch(work, location, true);
  });
  work.finish = async () => {
    const [updated, unchanged] = found ? [1, 0] : [0, 1];
    await ports.jobs.startJob({
      ...finishedJob,
      key: 'correction',
      source: 'correction',
      id: job,
      receivedAt,
    });
    await ports.jobs.recordChunk(job, 0, { ...noCounts, read: 1, updated, unchanged });
  };
}
