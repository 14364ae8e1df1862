import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { Provisioned } from './provision.ts';

/** Messages that wait, are delayed or are being worked on, over all three queues; dead letters do not count. */
export async function waitingMessages(sqs: SQSClient, names: Provisioned): Promise<number> {
  const urls = [names.IMPORT_QUEUE_URL, names.FEEDBACK_QUEUE_URL, names.NOTIFY_QUEUE_URL];
  const depths = await Promise.all(urls.map((url) => depthOf(sqs, url)));
  return depths.reduce((sum, depth) => sum + depth, 0);
}

async function depthOf(sqs: SQSClient, QueueUrl: string): Promise<number> {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return [
    Attributes?.ApproximateNumberOfMessages,
    Attributes?.ApproximateNumberOfMessagesNotVisible,
    Attributes?.ApproximateNumberOfMessagesDelayed,
  ].reduce((sum, count) => sum + Number(count ?? 0), 0);
}
