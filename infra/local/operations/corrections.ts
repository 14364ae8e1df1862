import { randomUUID } from 'node:crypto';
import { createFeedbackTable } from '../../../shared/adapters/dynamo/feedback-table.ts';
import { createScoredFeedback } from '../../../shared/adapters/dynamo/scored-feedback.ts';
import { createQueue } from '../../../shared/adapters/sqs/queue.ts';
import { systemClock } from '../../../shared/adapters/system-clock.ts';
import { didYouMean } from '../../../shared/config/nearest-name.ts';
import type { QualityConfig } from '../../../shared/config/quality-config.ts';
import { builtInAspects } from '../../../shared/domain/aspect-id.ts';
import type { GivenCorrection, SentCorrection } from '../../../shared/domain/correction.ts';
import type { QueueMessage } from '../../../shared/domain/queue-message.ts';
import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import type { FeedbackKey } from '../../../shared/ports/feedback-table.ts';
import type { OpenData } from '../open-data.ts';
import { namesOf } from '../provision.ts';

/** Puts a correction into the queue of the pipeline. @returns why it is not done */
export type SendCorrection = (given: GivenCorrection) => Promise<Result<SentCorrection>>;

/** Corrections of the feedback of a stack. */
export function openCorrections(
  { dynamo, sqs }: OpenData['clients'],
  environment: OpenData['environment'],
  { aspects }: Pick<QualityConfig, 'aspects'>,
): SendCorrection {
  const { TABLE_NAME, FEEDBACK_QUEUE_URL } = namesOf(environment);
  const table = createFeedbackTable(dynamo, TABLE_NAME);
  const scored = createScoredFeedback(dynamo, TABLE_NAME);
  const queue = createQueue(sqs, FEEDBACK_QUEUE_URL);
  const known = [...new Set<string>([...builtInAspects, ...aspects.map(({ id }) => id)])];
  const isThere = async (key: FeedbackKey): Promise<boolean> => {
    const location = (await table.readIdentity(key))?.location;
    return location !== undefined && (await scored.readOne(location, key)) !== undefined;
  };
  return async ({ feedback, ...correction }) => {
    const unknown = [correction.aspect, correction.not ?? correction.aspect].find(
      (aspect) => !known.includes(aspect),
    );
    if (unknown !== undefined) {
      return fail(
        `there is no aspect ${unknown}${didYouMean(unknown, known)}; known are ${known.join(', ')}`,
      );
    }
    if (!(await isThere(feedback as FeedbackKey))) return fail(`there is none with the id ${feedback}`);
    const sent: SentCorrection = {
      job: `correction-${randomUUID()}`,
      receivedAt: systemClock.now(),
      feedback,
      correction,
    };
    await queue.send({ message: 'correction', ...sent } satisfies QueueMessage);
    return ok(sent);
  };
}
