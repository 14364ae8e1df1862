import * as z from 'zod';

const answerSchema = z
  .object({
    batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish(),
  })
  .nullish();

/**
 * The messages of a batch that failed, by the rules of Lambda for ReportBatchItemFailures: an answer without
 * failures is a success, and an answer that cannot be understood, or names a message that was not in the batch, is
 * a failure of the whole batch.
 */
export function failedOfAnswer(answer: unknown, ids: readonly string[]): ReadonlySet<string> {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return new Set(ids);
  const failed = (parsed.data?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  return new Set(failed.every((id) => ids.includes(id)) ? failed : ids);
}
