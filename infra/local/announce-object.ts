import { HeadObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/**
 * Tells the import queue of a new object with the message that S3 sends on AWS: the embedded S3 sends none.
 * The key is form-encoded in it, as S3 does (a space is `+`).
 */
export async function announceObject(
  clients: { readonly s3: S3Client; readonly sqs: SQSClient },
  { bucket, key, queueUrl }: { readonly bucket: string; readonly key: string; readonly queueUrl: string },
): Promise<void> {
  const { ETag = '', ContentLength = 0 } = await clients.s3.send(
    new HeadObjectCommand({ Bucket: bucket, Key: key }),
  );
  const record = {
    eventVersion: '2.1',
    eventSource: 'aws:s3',
    eventName: 'ObjectCreated:Put',
    s3: {
      s3SchemaVersion: '1.0',
      bucket: { name: bucket, arn: `arn:aws:s3:::${bucket}` },
      object: {
        key: encodeURIComponent(key).replaceAll('%20', '+').replaceAll('%2F', '/'),
        size: ContentLength,
        eTag: ETag.replaceAll('"', ''),
      },
    },
  };
  await clients.sqs.send(
    new SendMessageCommand({ QueueUrl: queueUrl, MessageBody: JSON.stringify({ Records: [record] }) }),
  );
}
