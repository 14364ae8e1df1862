import { randomUUID } from 'node:crypto';
import { createFeedbackTable } from '../../shared/adapters/dynamo/feedback-table.ts';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { createSourceActivity } from '../../shared/adapters/dynamo/source-activity.ts';
import { createHasher } from '../../shared/adapters/keyed-hash.ts';
import { createSecretsFileReader } from '../../shared/adapters/secrets/secrets-file.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { didYouMean } from '../../shared/config/nearest-name.ts';
import type { ImportJob } from '../../shared/domain/import-job.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import type { FeedbackKey, FeedbackTable } from '../../shared/ports/feedback-table.ts';
import type { Hasher } from '../../shared/ports/infrastructure.ts';
import { Refused } from './command.ts';
import { configurationOf } from './configuration.ts';
import { PEPPER_SECRET, readSettings } from './data-folder.ts';
import type { OpenData } from './open-data.ts';
import { post } from './post.ts';
import { namesOf } from './provision.ts';

export type ErasureTarget = Extract<QueueMessage, { message: 'erasure' }>['target'];

/** Proof of an erasure. Says what was asked for without naming the author. */
export interface Receipt {
  readonly job: string;
  readonly requestedAt: string;
  readonly doneAt: string;
  readonly target: { readonly by: string; readonly source?: string; readonly externalId?: string };
  /** Feedback that was there and is gone. */
  readonly erased: number;
  /** Published revisions that named a word of it, rejected rows and bodies in quarantine that named it. */
  readonly reached: NonNullable<ImportJob['reached']>;
}

/**
 * Sends the erasure through the pipeline, waits, and looks itself whether everything is gone, also from the disk.
 * An id that was never stored has its receipt too, because a later delivery of it must be refused; a source that
 * nobody knows has none.
 *
 * @throws Refused when there is no such source, or not everything is gone
 */
export async function eraseFeedback(data: OpenData, target: ErasureTarget): Promise<Receipt> {
  if (target.by === 'id') await mustBeSource(data, target.source);
  const { TABLE_NAME, FEEDBACK_QUEUE_URL } = namesOf(data.environment);
  const table = createFeedbackTable(data.clients.dynamo, TABLE_NAME);
  const keys = await keysOf(data, table, target);
  const before = await Promise.all(keys.map((key) => table.readIdentity(key)));
  const erased = before.filter((identity) => identity?.location && !identity.erased).length;
  const requestedAt = systemClock.now();
  const message: QueueMessage = {
    message: 'erasure',
    job: `erasure-${randomUUID()}`,
    receivedAt: requestedAt,
    target,
  };
  await createQueue(data.clients.sqs, FEEDBACK_QUEUE_URL).send(message);
  await data.settle();
  const after = await Promise.all(keys.map((key) => table.readIdentity(key)));
  if (after.some((identity) => identity?.erased !== true)) {
    throw new Refused(
      'Cannot confirm the erasure: not everything is marked as erased yet; run the command again',
    );
  }
  const ledger = await createJobs(data.clients.dynamo, TABLE_NAME).job(message.job);
  await compact(data);
  return {
    job: message.job,
    requestedAt,
    doneAt: systemClock.now(),
    target: target.by === 'id' ? target : { by: target.by },
    erased,
    reached: ledger?.job.reached ?? { reports: 0, rejectedRows: 0, quarantined: 0 },
  };
}

async function mustBeSource(data: OpenData, source: string): Promise<void> {
  const known = [...(await sourceIds(data))].sort();
  if (known.includes(source)) return;
  throw new Refused(
    `Cannot erase feedback of ${source}: there is no such source${didYouMean(source, known)}; known are ${known.join(', ')}`,
  );
}

/** What was erased is still in the files of the emulators, as is the message that named the author. */
async function compact({ environment }: OpenData): Promise<void> {
  const status = await post(environment['COMPACTION_URL'] ?? '').catch(() => 0);
  if (status === 204) return;
  throw new Refused(
    'Cannot confirm the erasure: it is done, but the files that held the feedback were not rewritten; run the command again',
  );
}

async function keysOf(
  data: OpenData,
  table: FeedbackTable,
  target: ErasureTarget,
): Promise<readonly FeedbackKey[]> {
  const hasher = await hasherOf(data);
  if (target.by === 'id') return [hasher.feedbackKey(target.source, target.externalId) as FeedbackKey];
  const found = new Set<FeedbackKey>();
  for (const source of await sourceIds(data)) {
    for (const key of await table.keysOfAuthor(hasher.authorKey(source, target.author))) found.add(key);
  }
  return [...found];
}

/** Configured now, or heard of ever. */
async function sourceIds({ clients, environment, folder }: OpenData): Promise<ReadonlySet<string>> {
  const activity = createSourceActivity(clients.dynamo, namesOf(environment).TABLE_NAME);
  const heard = (await activity.activity()).map(({ source }) => source);
  const configured = configurationOf(await readSettings(folder)).sources.map(({ id }) => id);
  return new Set([...heard, ...configured]);
}

async function hasherOf({ folder }: OpenData): Promise<Hasher> {
  const [pepper] = await createSecretsFileReader(folder.secretsFile).secrets(PEPPER_SECRET);
  if (pepper === undefined)
    throw new Error('Cannot find feedback again: the secrets file must hold the pepper');
  return createHasher(pepper);
}
