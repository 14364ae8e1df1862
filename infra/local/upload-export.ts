import { open } from 'node:fs/promises';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';

/** S3 wants parts of 5 MiB or more; the embedded one takes at most 11 MiB. */
const PART_BYTES = 8 * 1024 * 1024;

export interface Upload {
  readonly bucket: string;
  readonly key: string;
  /** Bytes sent so far. */
  readonly onProgress?: (sent: number) => void;
}

/**
 * Puts a file into the bucket, in parts when it is large: memory holds one part.
 * @returns the ETag without quotes
 */
export async function uploadFile(s3: S3Client, path: string, upload: Upload): Promise<string> {
  const parts = readParts(path);
  const first = await parts.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  if (head.length < PART_BYTES) {
    await parts.return();
    const { ETag } = await s3.send(
      new PutObjectCommand({ Bucket: upload.bucket, Key: upload.key, Body: head }),
    );
    upload.onProgress?.(head.length);
    return plainEtag(ETag);
  }
  return uploadParts(s3, head, parts, upload);
}

async function uploadParts(
  s3: S3Client,
  head: Buffer,
  rest: AsyncIterable<Buffer>,
  { bucket, key, onProgress }: Upload,
): Promise<string> {
  const object = { Bucket: bucket, Key: key };
  const { UploadId } = await s3.send(new CreateMultipartUploadCommand(object));
  const done: CompletedPart[] = [];
  let sent = 0;
  const send = async (Body: Buffer): Promise<void> => {
    const PartNumber = done.length + 1;
    const { ETag } = await s3.send(new UploadPartCommand({ ...object, UploadId, PartNumber, Body }));
    done.push({ ETag, PartNumber });
    sent += Body.length;
    onProgress?.(sent);
  };
  try {
    await send(head);
    for await (const part of rest) await send(part);
    const { ETag } = await s3.send(
      new CompleteMultipartUploadCommand({ ...object, UploadId, MultipartUpload: { Parts: done } }),
    );
    return plainEtag(ETag);
  } catch (error) {
    await s3.send(new AbortMultipartUploadCommand({ ...object, UploadId })).catch(() => undefined);
    throw error;
  }
}

async function* readParts(path: string): AsyncGenerator<Buffer, void> {
  const file = await open(path);
  try {
    for (;;) {
      const part = Buffer.alloc(PART_BYTES);
      let filled = 0;
      while (filled < PART_BYTES) {
        const { bytesRead } = await file.read(part, filled, PART_BYTES - filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      if (filled > 0) yield part.subarray(0, filled);
      if (filled < PART_BYTES) return;
    }
  } finally {
    await file.close();
  }
}

const plainEtag = (etag = ''): string => etag.replaceAll('"', '');
