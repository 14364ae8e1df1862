import * as z from 'zod';
import type { Logger } from './logger.ts';

export const sqsEventSchema = z.object({
  Records: z.array(z.object({ messageId: z.string().min(1), body: z.string() })),
});
export type SqsRecord = z.infer<typeof sqsEventSchema>['Records'][number];

/** Lambda deletes all messages of the batch but these; they come again. */
export interface SqsBatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/**
 * Works on the messages of a batch at the same time; a message whose work fails comes again, the others do not.
 * @param work throws when the message must come again
 */
export async function eachMessage(
  event: unknown,
  log: Logger,
  work: (record: SqsRecord) => Promise<void>,
): Promise<SqsBatchAnswer> {
  const { Records } = sqsEventSchema.parse(event);
  const outcomes = await Promise.allSettled(Records.map(async (record) => work(record)));
  return failuresOf(Records, outcomes, log);
}

/** Names the messages whose work failed, and logs each reason once. @param outcomes one per record, in their order */
export function failuresOf(
  records: readonly SqsRecord[],
  outcomes: readonly PromiseSettledResult<unknown>[],
  log: Logger,
): SqsBatchAnswer {
  const batchItemFailures: { readonly itemIdentifier: string }[] = [];
  const reasons = new Map<string, { readonly error: unknown; failed: number }>();
  records.forEach(({ messageId }, index) => {
    const outcome = outcomes[index];
    if (outcome?.status === 'fulfilled') return;
    batchItemFailures.push({ itemIdentifier: messageId });
    const error: unknown = outcome?.reason;
    const known = reasons.get(String(error));
    if (known) known.failed += 1;
    else reasons.set(String(error), { error, failed: 1 });
  });
  for (const reason of reasons.values()) log.error('messages failed', reason);
  return { batchItemFailures };
}
