import type { SQSClient } from '@aws-sdk/client-sqs';
import { openDeadLetters } from '../../infra/local/operations/dead-letters.ts';

/** Sends all dead letters to their queues again, as an operator does after a repair. @returns how many */
export async function redrive(
  sqs: SQSClient,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const { list, replay } = openDeadLetters(sqs, environment);
  const letters = await list();
  for (const { id } of letters) await replay(id);
  return letters.length;
}
