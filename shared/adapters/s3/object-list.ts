import { paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import type { ObjectList } from '../../ports/infrastructure.ts';

export const createObjectList = (client: S3Client, Bucket: string): ObjectList => ({
  async *keys(prefix) {
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
      for (const { Key } of Contents) if (Key !== undefined) yield Key;
    }
  },
});
