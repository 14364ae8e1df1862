import { setTimeout as pause } from 'node:timers/promises';
import type { Clients } from './connect.ts';
import { loadWorkers } from './handlers.ts';
import { namesOf } from './provision.ts';
import { waitingMessages } from './queue-depth.ts';
import { createRefresh } from './refresh.ts';

const POLL_MS = 200;

/**
 * Waits until the other process has stored everything, then rolls up and publishes here: both may run twice at the
 * same time, and an answer must not come before they are done.
 */
export async function settleElsewhere(
  clients: Clients,
  environment: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<void> {
  const names = namesOf(environment);
  for (let quiet = 0; quiet < 2;) {
    quiet = (await waitingMessages(clients.sqs, names)) === 0 ? quiet + 1 : 0;
    await pause(POLL_MS);
  }
  const { rollUp, publish } = await loadWorkers(environment);
  await createRefresh({ rollUp, publish, say }).now();
}
