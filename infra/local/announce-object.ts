import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { announcementOf } from '../../functions/import/announced-objects.ts';

/** Tells the import queue of a new object with the message that S3 sends on AWS: the embedded S3 sends none. */
export async function announceObject(
  clients: { readonly s3: S3Client; readonly sqs: SQSClient },
  { bucket, key, queueUrl }: { readonly bucket: string; readonly key: string; readonly queueUrl: string },
): Promise<void> {
  const { ETag = '' } = await clients.s3.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
  const announcement = announcementOf({ key, etag: ETag.replaceAll('"', '') });
  await clients.sqs.send(
    new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify(announcement) }),
  );
}
