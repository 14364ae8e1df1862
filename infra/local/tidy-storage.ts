import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where fauxqs keeps what it is given. */
export const queueFile = (storage: string): string => join(storage, 'queues', 'fauxqs.db');
const uploads = (storage: string): string => join(storage, 'objects', '_multipart');
const objects = (storage: string): string => join(storage, 'objects', 'buckets', 'raw', 'objects');

const DATA = '.data';

/** As long as the dead letters of AWS are kept; fauxqs would keep them for ever. */
const DEAD_LETTER_DAYS = 14;

/**
 * Removes what a killed process left on disk and nobody comes back for: parts of uploads, objects that were not
 * written to their end, bodies of calls that were not queued; and old dead letters. To be called before the emulators
 * open the folder. @param now instant, RFC 3339
 */
export function tidyStorage(storage: string, now: string): void {
  rmSync(uploads(storage), { recursive: true, force: true });
  const isWaitedFor = tidyQueues(queueFile(storage), Date.parse(now) - DEAD_LETTER_DAYS * 86_400_000);
  const folder = objects(storage);
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith(DATA)) continue;
    const path = join(folder, file.slice(0, -DATA.length));
    const key = file.slice(0, -DATA.length).replaceAll('\\', '/');
    if (existsSync(`${path}.meta.json`) && !(key.startsWith('bodies/') && !isWaitedFor(key))) continue;
    for (const ending of [DATA, '.meta.json']) rmSync(path + ending, { force: true });
  }
}

/** @returns whether a message names the object, also one of the dead letters */
function tidyQueues(path: string, keptSince: number): (key: string) => boolean {
  if (!existsSync(path)) return () => false;
  const database = new DatabaseSync(path);
  try {
    // A process that was killed at its very first start made the file, and perhaps no table.
    if (!database.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'sqs_messages'`).get())
      return () => false;
    database
      .prepare(`DELETE FROM sqs_messages WHERE queue_name LIKE '%-dead-letters' AND sent_timestamp < ?`)
      .run(keptSince);
    const rows = database
      .prepare(`SELECT body FROM sqs_messages WHERE body LIKE '%"bodies/%'`)
      .all()
      .map(({ body }) => String(body));
    return (key) => rows.some((body) => body.includes(`"${key}"`));
  } finally {
    database.close();
  }
}
