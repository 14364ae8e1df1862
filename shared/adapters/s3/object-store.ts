import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  type GetObjectCommandOutput,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { ObjectStore, StoredObject } from '../../ports/infrastructure.ts';
import { createObjectWriter } from './object-writer.ts';

/** Object gone (404), not the same any more (412), or no bytes after the offset (416). */
const refusals: readonly (number | undefined)[] = [404, 412, 416];

export const createObjectStore = (client: S3Client, Bucket: string): ObjectStore => ({
  ...createObjectWriter(client, Bucket),
  async open(key, { offset = 0, etag } = {}) {
    try {
      const call = { Bucket, Key: key, ...matching(etag) };
      const answer = await client.send(
        new GetObjectCommand(offset === 0 ? call : { ...call, Range: `bytes=${String(offset)}-` }),
      );
      return toStoredObject(answer);
    } catch (error) {
      const status = statusOf(error);
      if (status === 416) return emptyRest(client, { Bucket, Key: key }, offset, etag);
      if (refusals.includes(status)) return undefined;
      throw error;
    }
  },
  async remove(key, { etag } = {}) {
    try {
      await client.send(new DeleteObjectCommand({ Bucket, Key: key, ...matching(etag) }));
    } catch (error) {
      if (!refusals.includes(statusOf(error))) throw error;
    }
  },
});

const matching = (etag: string | undefined): { readonly IfMatch?: string } =>
  etag === undefined ? {} : { IfMatch: quoted(etag) };

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

/** An entity tag is quoted in HTTP; S3 leaves the quotes out of its notifications. */
const quoted = (etag: string): string => `"${etag.replaceAll('"', '')}"`;

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  const metadata = error.$metadata as { readonly httpStatusCode?: number };
  return metadata.httpStatusCode;
}
