import { randomUUID } from 'node:crypto';
import { createCalibrationReader } from '../../shared/adapters/dynamo/calibrations.ts';
import { createScoredFeedback } from '../../shared/adapters/dynamo/scored-feedback.ts';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import { isSwept } from '../../shared/domain/stored-feedback.ts';
import { FIRST_WEEK, LAST_WEEK, type CalendarDay } from '../../shared/domain/week.ts';
import { createCalibratedScorer } from '../../functions/score/calibrated-scorer.ts';
import { Refused, type Io } from './command.ts';
import { configurationOf } from './configuration.ts';
import { readSettings } from './data-folder.ts';
import { followJob } from './follow-job.ts';
import type { OpenData } from './open-data.ts';
import { createProgress } from './progress.ts';
import { namesOf } from './provision.ts';
import { reportReaders } from './report-readers.ts';

/** What is scored again: all sources and days, unless said otherwise. */
export type RescoreRange = Pick<Extract<QueueMessage, { message: 'rescore' }>, 'source' | 'from' | 'to'>;

export interface Rescored {
  /** Version that scores now. */
  readonly scorer: string;
  readonly read: number;
  /** Has a new score. */
  readonly rescored: number;
  /** Had that version, or was edited or erased meanwhile. */
  readonly unchanged: number;
}

/**
 * Sends the wish through the pipeline and waits until the weeks are published. Killed half-way, what was queued is
 * done at the next start, and a repetition finds it done.
 * @throws Refused when some of it failed for good
 */
export async function rescoreHistory(
  data: OpenData,
  range: RescoreRange,
  { io, quiet }: { readonly io: Io; readonly quiet: boolean },
): Promise<Rescored> {
  const names = namesOf(data.environment);
  const job = `rescore-${randomUUID()}`;
  // Only days that were added up once are in the list of weeks.
  await data.settle();
  const message: QueueMessage = { message: 'rescore', job, receivedAt: systemClock.now(), ...range };
  await createQueue(data.clients.sqs, names.FEEDBACK_QUEUE_URL).send(message);
  const progress = createProgress(io, 'Scoring again', { quiet });
  try {
    const done = await followJob(data.clients, names, job, {
      stop: io.stop,
      again: 'running rescore again',
      onProgress: (read, total) => {
        progress.update(read, total);
      },
    });
    if (!done.ok) throw new Refused(`Cannot finish: ${done.error}`);
    progress.end();
    if (!quiet) io.say('Adding up the weeks and publishing them');
    await data.settle();
    const { read, updated, unchanged } = done.value.counts;
    return { scorer: await versionNow(data), read, rescored: updated, unchanged };
  } finally {
    progress.end();
  }
}

/** How much another version scored, by version; stores nothing. */
export interface RescorePreview {
  readonly scorer: string;
  readonly read: number;
  /** Would get a new score: another version scored it, and it still has its words. */
  readonly outdated: number;
  readonly versions: Readonly<Record<string, number>>;
}

export async function previewRescore(
  data: OpenData,
  { source, from, to }: RescoreRange,
): Promise<RescorePreview> {
  const { readers } = reportReaders(data);
  const table = createScoredFeedback(data.clients.dynamo, namesOf(data.environment).TABLE_NAME);
  const scorer = await versionNow(data);
  const versions = new Map<string, number>();
  let outdated = 0;
  for (const { product } of await readers.products()) {
    for (const { days } of await readers.weeks(product, FIRST_WEEK, LAST_WEEK)) {
      const wanted = (Object.keys(days) as CalendarDay[]).filter(
        (day) => (from === undefined || day >= from) && (to === undefined || day <= to),
      );
      for await (const seen of table.readScored({ product, days: wanted })) {
        if (source !== undefined && seen.feedback.source !== source) continue;
        const version = seen.feedback.score.scorer;
        versions.set(version, (versions.get(version) ?? 0) + 1);
        if (version !== scorer && !isSwept(seen.revision)) outdated += 1;
      }
    }
  }
  const read = [...versions.values()].reduce((sum, count) => sum + count, 0);
  return {
    scorer,
    read,
    outdated,
    versions: Object.fromEntries([...versions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

async function versionNow({ clients, environment, folder }: OpenData): Promise<string> {
  const reader = createCalibrationReader(clients.dynamo, namesOf(environment).TABLE_NAME);
  const scorer = await createCalibratedScorer(
    reader,
    systemClock,
  )(configurationOf(await readSettings(folder)));
  return scorer.version;
}
