import type { FeedbackChange } from '../../shared/domain/feedback.ts';
import { noCounts } from '../../shared/domain/import-job.ts';
import { queueMessageSchema, type QueueMessage } from '../../shared/domain/queue-message.ts';
import type { Received } from '../../shared/domain/received.ts';
import { assertNever } from '../../shared/domain/result.ts';
import type { FeedbackKey } from '../../shared/ports/feedback-table.ts';
import type { Limit } from '../../shared/runtime/limit.ts';
import { touch, type Work } from './batch-work.ts';
import { correctFeedback } from './correct-feedback.ts';
import { eraseFeedback } from './erase-feedback.ts';
import { keepUnreadable } from './keep-unreadable.ts';
import { planRescore } from './plan-rescore.ts';
import { bodyOf, changesOf, type Delivery } from './read-delivery.ts';
import { rescoreDays } from './rescore-days.ts';
import type { ScorePorts } from './score-ports.ts';
import { storeChanges } from './store-changes.ts';

type Rows = Extract<QueueMessage, { message: 'rows' }>;
type Erasure = Extract<QueueMessage, { message: 'erasure' }>;
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
  const counts = await store(ports, { ...message, delivery, changes }, limit, work);
  work.finish = () => ports.jobs.recordChunk(job, chunk, counts);
}

async function workOnDelivery(ports: ScorePorts, message: Delivery, limit: Limit, work: Work): Promise<void> {
  const { body, source, deliveryId, receivedAt } = message;
  const became = await becomesOf(ports, message, limit, work);
  work.finish = async () => {
    await ports.received.recordReceived({ id: deliveryId, source, receivedAt, via: 'webhook', ...became });
    // The raw body: what became of it is stored.
    if (body.at === 'bucket') await ports.objects.remove(body.key);
  };
}

/** @returns what became of the feedback in the delivery, or why it could not be read */
async function becomesOf(
  ports: ScorePorts,
  message: Delivery,
  limit: Limit,
  work: Work,
): Promise<Pick<Received, 'counts' | 'reason'>> {
  const bytes = await bodyOf(message, ports.objects);
  if (!bytes.ok) {
    await quarantine(ports, message, bytes.error, '');
    return { reason: bytes.error };
  }
  const changes = readChanges(ports, message, bytes.value);
  if (typeof changes === 'string') {
    const key = await keepUnreadable(ports.objects, bytes.value);
    work.heard.push({ source: message.source, lastReceivedAt: message.receivedAt });
    await quarantine(ports, message, changes, key);
    return { reason: changes };
  }
  const delivery = `${message.source}/${message.deliveryId}`;
  return { counts: await store(ports, { ...message, delivery, changes }, limit, work) };
}

/** @returns the changes, or why there are none */
function readChanges(
  ports: ScorePorts,
  message: Delivery,
  bytes: Uint8Array,
): readonly FeedbackChange[] | string {
  try {
    const changes = changesOf(message, bytes, ports.config());
    return changes.ok ? changes.value : changes.error;
  } catch (error) {
    // Reading is pure: it would fail the same way each time. The delivery is kept and seen by a person.
    ports.log.error('plug-in failed', { source: message.source, error });
    return 'Cannot read the body: the plug-in of the source failed on it';
  }
}

async function quarantine(
  { quarantine, log }: ScorePorts,
  { source, deliveryId, receivedAt, headers }: Delivery,
  reason: string,
  key: string,
): Promise<void> {
  await quarantine.quarantine({ id: `${source}/${deliveryId}`, source, receivedAt, reason, key, headers });
  log.warn('quarantined', { source, count: 1 });
}

async function workOnErasure(ports: ScorePorts, message: Erasure, work: Work): Promise<void> {
  const { table, jobs, activity } = ports;
  const { job, receivedAt, target } = message;
  const configured = ports.config().sources.map(({ id }) => id);
  const heard = target.by === 'author' ? (await activity.activity()).map(({ source }) => source) : [];
  const erased = await eraseFeedback(table, target, {
    hasher: await ports.hasher(),
    sources: new Set([...configured, ...heard]),
    delivery: job,
    touch: (location) => {
      touch(work, location, true);
    },
  });
  work.finish = async () => {
    await jobs.startJob({ ...finishedJob, key: 'erasure', source: 'erasure', id: job, receivedAt });
    await jobs.recordChunk(job, 0, { ...noCounts, read: erased, deleted: erased });
  };
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

/** The receipt of an erasure or correction: a job of one chunk. */
const finishedJob = {
  etag: '',
  state: 'read',
  size: 0,
  offset: 0,
  records: 0,
  chunks: 1,
  rejected: 0,
} as const;

interface Arrived {
  readonly source: string;
  readonly receivedAt: string;
  readonly delivery: string;
  readonly changes: readonly FeedbackChange[];
}

async function store(
  ports: ScorePorts,
  { source, receivedAt, delivery, changes }: Arrived,
  limit: Limit,
  work: Work,
): ReturnType<typeof storeChanges> {
  const config = ports.config();
  const context = {
    source,
    receivedAt,
    delivery,
    limit,
    sample: config.sources.find(({ id }) => id === source)?.sample ?? false,
    hasher: await ports.hasher(),
    scorer: await ports.scorer(config),
    timeZone: config.timeZone,
  };
  return storeChanges(ports.table, changes, context, work);
}
