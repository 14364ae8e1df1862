import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from '../../ports/infrastructure.ts';

/** Only writes: a function that answers webhooks carries no code to read. */
export const createObjectWriter = (client: S3Client, Bucket: string): Pick<ObjectStore, 'put'> => ({
  async put(key, body) {
    await client.send(new PutObjectCommand({ Bucket, Key: key, Body: body }));
  },
});
