// Child process of the chaos run: sends every delivery until it is acknowledged, as a webhook sender does.
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import * as z from 'zod';
import type { Delivery } from './plan.ts';

const LANES = 12;
const RETRY_MS = 100;

const [planFile = '', secretsFile = '', firstUrl = ''] = process.argv.slice(2);
const deliveries = JSON.parse(await readFile(planFile, 'utf8')) as readonly Delivery[];
const secrets = z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(secretsFile, 'utf8')));
let url = firstUrl;
process.on('message', (message) => (url = z.object({ url: z.string() }).parse(message).url));
process.on('disconnect', () => process.exit(1));

/** @returns whether it was acknowledged; a server that is gone has not */
async function send({ source, webhookId, body }: Delivery): Promise<boolean> {
  const at = new Date();
  const answer = await fetch(`${url}/v1/hooks/${source}`, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': webhookId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(String(secrets[source])).sign(webhookId, at, body),
    },
  }).catch(() => undefined);
  await answer?.arrayBuffer().catch(() => undefined);
  if (answer && answer.status < 500 && answer.status !== 202) {
    throw new Error(`Cannot deliver ${webhookId}: 202 or 5xx must come, got ${String(answer.status)}`);
  }
  return answer?.status === 202;
}

let next = 0;
let attempts = 0;
const lane = async (): Promise<void> => {
  for (let index = next++; index < deliveries.length; index = next++) {
    for (;;) {
      attempts += 1;
      if (await send(deliveries[index] as Delivery)) break;
      await pause(RETRY_MS);
    }
    process.send?.({ acknowledged: index, attempts });
  }
};
await Promise.all(Array.from({ length: LANES }, lane));
process.disconnect();
