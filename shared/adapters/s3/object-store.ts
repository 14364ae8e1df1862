import {
  GetObjectCommand,
  HeadObjectCommand,
  type GetObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectStore, StoredObject } from '../../ports/infrastructure.ts';
import { createObjectRemover } from './object-remover.ts';
import { createObjectWriter } from './object-writer.ts';
import { isRefusal, matching, quoted, statusOf } from './refusals.ts';

export const createObjectStore = (client: S3Client, Bucket: string): ObjectStore => ({
  ...createObjectWriter(client, Bucket),
  ...createObjectRemover(client, Bucket),
  async open(key, { offset = 0, etag } = {}) {
    try {
      const call = { Bucket, Key: key, ...matching(etag) };
      const answer = await client.send(
        new GetObjectCommand(offset === 0 ? call : { ...call, Range: `bytes=${String(offset)}-` }),
      );
      return toStoredObject(answer);
    } catch (error) {
      if (statusOf(error) === 416) return emptyRest(client, { Bucket, Key: key }, offset, etag);
      if (isRefusal(error)) return undefined;
      throw error;
    }
  },
});

function toStoredObject(answer: GetObjectCommandOutput): StoredObject {
  const { Body, ContentLength, ContentRange, ETag } = answer;
  if (!Body) throw new Error('Cannot open an object: the answer must have a body');
  const total = ContentRange?.split('/')[1];
  return {
    size: total === undefined ? (ContentLength ?? 0) : Number(total),
    etag: ETag ?? '',
    // In Node the body is a readable stream, so it yields bytes.
    body: Body as AsyncIterable<Uint8Array>,
  };
}

/** A job that has read everything goes on at the very end: that is an empty rest, not a missing object. */
async function emptyRest(
  client: S3Client,
  object: { readonly Bucket: string; readonly Key: string },
  offset: number,
  etag: string | undefined,
): Promise<StoredObject | undefined> {
  const { ContentLength = 0, ETag = '' } = await client.send(new HeadObjectCommand(object));
  if (offset !== ContentLength || (etag !== undefined && quoted(etag) !== quoted(ETag))) return undefined;
  return { size: ContentLength, etag: ETag, body: (async function* nothing() {})() };
}
