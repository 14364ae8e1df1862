import { setTimeout as sleep } from 'node:timers/promises';
import { startChild, type Child } from './child-process.ts';

/** Addresses, as the child tells them. */
export interface EmulatorAddresses {
  readonly dynamoDb: string;
  /** SQS and S3. */
  readonly queues: string;
  /** See `Compaction.url`. */
  readonly compaction: string;
}

export type Emulators = EmulatorAddresses & Child;

const ATTEMPTS = 20;
const PAUSE_MS = 250;
const CLOSE_MS = 5_000;

/**
 * Starts the emulators in a process of their own.
 *
 * @param folder where they keep their data; in memory when left out
 * @throws Error when they do not start: a child that is still dying may hold the folder, hence the attempts
 */
export async function startEmulators(folder: string | undefined): Promise<Emulators> {
  for (let attempt = 1; ; attempt++) {
    try {
      const child = await startChild({
        name: 'the embedded database',
        file: './emulators.ts',
        args: folder === undefined ? [] : [folder],
        closeMs: CLOSE_MS,
      });
      return { ...child, ...(child.ready as EmulatorAddresses) };
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
    await sleep(PAUSE_MS);
  }
}
