import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Where fauxqs keeps what it is given. */
export const queueFile = (storage: string): string => join(storage, 'queues', 'fauxqs.db');
const uploads = (storage: string): string => join(storage, 'objects', '_multipart');
const objects = (storage: string): string => join(storage, 'objects', 'buckets', 'raw', 'objects');

const DATA = '.data';

/**
 * Removes what a killed process left on disk and nobody comes back for: parts of uploads, objects that were not
 * written to their end, bodies of calls that were not queued. To be called before the emulators open the folder.
 */
export function tidyStorage(storage: string): void {
  rmSync(uploads(storage), { recursive: true, force: true });
  const folder = objects(storage);
  if (!existsSync(folder)) return;
  const isWaitedFor = waitedFor(queueFile(storage));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith(DATA)) continue;
    const path = join(folder, file.slice(0, -DATA.length));
    const key = file.slice(0, -DATA.length).replaceAll('\\', '/');
    if (existsSync(`${path}.meta.json`) && !(key.startsWith('bodies/') && !isWaitedFor(key))) continue;
    for (const ending of [DATA, '.meta.json']) rmSync(path + ending, { force: true });
  }
}

/** Whether a message names the object, also one of the dead letters. */
function waitedFor(path: string): (key: string) => boolean {
  if (!existsSync(path)) return () => false;
  const database = new DatabaseSync(path);
  try {
    const rows = database
      .prepare(`SELECT body FROM sqs_messages WHERE body LIKE '%"bodies/%'`)
      .all()
      .map(({ body }) => String(body));
    return (key) => rows.some((body) => body.includes(`"${key}"`));
  } finally {
    database.close();
  }
}
