import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const lockSchema = z.strictObject({
  pid: z.int(),
  /** Address of API and dashboard; absent while starting and for commands without a server. */
  url: z.string().optional(),
  /** What the functions need to work on the same data; empty while starting. */
  environment: z.record(z.string(), z.string()),
});
export type Lock = z.infer<typeof lockSchema>;

const lockPath = (folder: string): string => join(folder, 'lock.json');

/** The process that works on the data folder now. @returns undefined when there is none, or only a dead one */
export async function liveLock(folder: string): Promise<Lock | undefined> {
  const text = await readFile(lockPath(folder), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const lock = parseLock(text);
  return lock && isAlive(lock.pid) ? lock : undefined;
}

/**
 * Takes the data folder for this process; a lock whose process is dead is taken over.
 *
 * @returns the lock of the other process when one is alive
 */
export async function takeLock(folder: string): Promise<Lock | undefined> {
  const mine: Lock = { pid: process.pid, environment: {} };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(lockPath(folder), JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return undefined;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const other = await liveLock(folder);
    if (other && other.pid !== process.pid) return other;
    // Away with the stale one; of two that do this at the same time, one fails to create the next.
    const aside = `${lockPath(folder)}.${String(process.pid)}`;
    await rename(lockPath(folder), aside).catch(() => undefined);
    await rm(aside, { force: true });
  }
  return liveLock(folder);
}

/** Says where the others find us. */
export async function announceLock(folder: string, lock: Omit<Lock, 'pid'>): Promise<void> {
  const draft = `${lockPath(folder)}.draft`;
  await writeFile(draft, JSON.stringify({ pid: process.pid, ...lock }), { mode: 0o600 });
  await rename(draft, lockPath(folder));
}

export const releaseLock = (folder: string): Promise<void> => rm(lockPath(folder), { force: true });

function parseLock(text: string): Lock | undefined {
  try {
    return lockSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** A process that we may not signal is alive too. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
