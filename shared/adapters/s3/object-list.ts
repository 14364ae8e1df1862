import { paginateListObjectsV2, type S3Client, type _Object } from '@aws-sdk/client-s3';
import type { ObjectList } from '../../ports/infrastructure.ts';

export const createObjectList = (client: S3Client, Bucket: string): ObjectList => {
  async function* objects(Prefix: string): AsyncIterable<_Object> {
    for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix }))
      yield* Contents;
  }
  return {
    async *keys(prefix) {
      for await (const { Key } of objects(prefix)) if (Key !== undefined) yield Key;
    },
    async *writtenBefore(prefix, instant) {
      const end = Date.parse(instant);
      for await (const { Key: key, ETag: etag, LastModified } of objects(prefix)) {
        if (key === undefined || etag === undefined || !LastModified) continue;
        if (LastModified.getTime() < end) yield { key, etag };
      }
    },
  };
};
