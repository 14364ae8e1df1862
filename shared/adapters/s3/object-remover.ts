import { DeleteObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { ObjectStore } from '../../ports/infrastructure.ts';
import { isRefusal, matching } from './refusals.ts';

/** Only removes: who sweeps carries no code to read. */
export const createObjectRemover = (client: S3Client, Bucket: string): Pick<ObjectStore, 'remove'> => ({
  async remove(key, { etag } = {}) {
    try {
      await client.send(new DeleteObjectCommand({ Bucket, Key: key, ...matching(etag) }));
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  },
});
