import { noCounts } from '../../shared/domain/import-job.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import { touch, type Work } from './batch-work.ts';
import { eraseFeedback, type FoundLocation } from './erase-feedback.ts';
import { eraseKept } from './erase-kept.ts';
import { eraseQuoted } from './erase-quoted.ts';
import { finishedJob } from './finished-job.ts';
import type { ScorePorts } from './score-ports.ts';

type Erasure = Extract<QueueMessage, { message: 'erasure' }>;

/** Erases feedback, what was quoted of it, and what names it among the rows and bodies that nobody could read. */
export async function workOnErasure(ports: ScorePorts, message: Erasure, work: Work): Promise<void> {
  const { table, jobs, activity } = ports;
  const { job, receivedAt, target } = message;
  const configured = ports.config().sources.map(({ id }) => id);
  const heard = target.by === 'author' ? (await activity.activity()).map(({ source }) => source) : [];
  let reports = 0;
  const erased = await eraseFeedback(table, target, {
    hasher: await ports.hasher(),
    sources: new Set([...configured, ...heard]),
    delivery: job,
    touch: (location) => {
      touch(work, location, true);
    },
    onFound: async (found) => {
      reports = await eraseQuoted(ports, await wordsBehind(ports, found));
    },
  });
  const kept = await eraseKept(ports, target.by === 'id' ? target.externalId : target.author);
  work.finish = async () => {
    const reached = { reports, ...kept };
    await jobs.startJob({ ...finishedJob, key: 'erasure', source: 'erasure', id: job, receivedAt, reached });
    await jobs.recordChunk(job, 0, { ...noCounts, read: erased, deleted: erased });
  };
}

async function wordsBehind(
  { scored }: ScorePorts,
  found: readonly FoundLocation[],
): Promise<readonly StoredFeedback[]> {
  const seen = await Promise.all(found.map(({ location, key }) => scored.readOne(location, key)));
  return seen.flatMap((one) => (one ? [one.feedback] : []));
}
