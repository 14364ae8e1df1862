import { paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { announceObject } from './announce-object.ts';
import type { Clients } from './connect.ts';
import type { Provisioned } from './provision.ts';

/**
 * Announces the exports that an earlier process left behind, wherever it was killed: the import goes on with each, or
 * finds that it is done, and removes it.
 */
export async function announceLeftovers(
  clients: Clients,
  { BUCKET_NAME: bucket, IMPORT_QUEUE_URL: queueUrl }: Provisioned,
): Promise<void> {
  const pages = paginateListObjectsV2({ client: clients.s3 }, { Bucket: bucket, Prefix: 'exports/' });
  for await (const { Contents = [] } of pages) {
    for (const { Key } of Contents) {
      if (Key !== undefined) await announceObject(clients, { bucket, key: Key, queueUrl });
    }
  }
}
