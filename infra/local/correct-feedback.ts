import { randomUUID } from 'node:crypto';
import { createQueue } from '../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../shared/adapters/system-clock.ts';
import { didYouMean } from '../../shared/config/nearest-name.ts';
import { builtInAspects } from '../../shared/domain/aspect-id.ts';
import type { Correction } from '../../shared/domain/correction.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import { Refused, type Io } from './command.ts';
import { configurationOf } from './configuration.ts';
import { readSettings } from './data-folder.ts';
import { followJob } from './follow-job.ts';
import type { OpenData } from './open-data.ts';
import { namesOf } from './provision.ts';

/**
 * Sends the correction through the pipeline and waits until the week is published with it.
 * @throws Refused when there is no such aspect or feedback
 */
export async function correctFeedback(
  data: OpenData,
  feedback: string,
  correction: Correction,
  { stop }: Pick<Io, 'stop'>,
): Promise<void> {
  const { aspects } = configurationOf(await readSettings(data.folder));
  const known = [...new Set<string>([...builtInAspects, ...aspects.map(({ id }) => id)])];
  for (const aspect of [correction.aspect, correction.not ?? correction.aspect]) {
    if (known.includes(aspect)) continue;
    throw new Refused(
      `Cannot correct feedback: there is no aspect ${aspect}${didYouMean(aspect, known)}; known are ${known.join(', ')}`,
    );
  }
  const names = namesOf(data.environment);
  const job = `correction-${randomUUID()}`;
  const message: QueueMessage = {
    message: 'correction',
    job,
    receivedAt: systemClock.now(),
    feedback,
    correction,
  };
  await createQueue(data.clients.sqs, names.FEEDBACK_QUEUE_URL).send(message);
  const done = await followJob(data.clients, names, job, { stop, again: 'running correct again' });
  if (!done.ok) throw new Refused(`Cannot finish: ${done.error}`);
  if (done.value.counts.updated === 0) {
    throw new Refused(`Cannot correct feedback: there is none with the id ${feedback}`);
  }
  await data.settle();
}
