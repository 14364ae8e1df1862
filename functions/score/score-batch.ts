import { createLimit } from '../../shared/runtime/limit.ts';
import { failuresOf, sqsEventSchema, type SqsBatchAnswer } from '../../shared/runtime/sqs-batch.ts';
import { newWork } from './batch-work.ts';
import { assertMarked, markBatch } from './mark-batch.ts';
import type { ScorePorts } from './score-ports.ts';
import { workOnMessage } from './work-on-message.ts';

/** Feedbacks that are written at the same time. */
const CONCURRENCY = 48;

/**
 * Stores a batch of the feedback queue. Every touched day is marked once, after all writes, also when some of them
 * failed; a message is acknowledged only when its days are marked and its counts are in the ledger.
 */
export async function scoreBatch(ports: ScorePorts, event: unknown): Promise<SqsBatchAnswer> {
  const { Records } = sqsEventSchema.parse(event);
  const start = Date.parse(ports.clock.now());
  const limit = createLimit(CONCURRENCY);
  const works = Records.map((record) => ({ record, work: newWork() }));
  const stored = await Promise.allSettled(
    works.map(({ record, work }) => workOnMessage(ports, record.body, limit, work)),
  );
  const marks = await markBatch(
    ports,
    works.map(({ work }) => work),
    limit,
  );
  const outcomes = await Promise.allSettled(
    works.map(async ({ work }, index) => {
      const outcome = stored[index];
      if (outcome?.status === 'rejected') throw outcome.reason;
      assertMarked(work, marks);
      await work.finish();
    }),
  );
  const answer = failuresOf(Records, outcomes, ports.log);
  ports.log.info('batch done', {
    messages: Records.length,
    failed: answer.batchItemFailures.length,
    ms: Date.parse(ports.clock.now()) - start,
  });
  return answer;
}
