import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './figure.ts';
import { startProduct } from './product-process.ts';

const CONFIG = new URL('../../infra/local/sample/quality.yaml', import.meta.url).pathname;

/** A signed call as a sender makes it (Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`). */
function signedCall(secret: string, number: number): RequestInit {
  const id = `msg_bench_${String(number)}`;
  const timestamp = String(Math.floor(Date.now() / 1000));
  const body = JSON.stringify({
    type: 'feedback.created',
    timestamp: new Date().toISOString(),
    data: {
      externalId: `bench-${String(number)}`,
      kind: 'review',
      product: 'Bench product',
      rating: { value: 1 + (number % 5), min: 1, max: 5 },
      text: `Review number ${String(number)}: the parcel arrived late and the lid is broken.`,
      occurredAt: new Date().toISOString(),
    },
  });
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
  };
}

/** Sends on a fixed beat, whether answers came or not: a slow server cannot slow the sender down. */
async function sendOnBeat(
  url: string,
  secret: string,
  perSecond: number,
  seconds: number,
): Promise<number[]> {
  const answers: Promise<number>[] = [];
  const began = performance.now();
  for (let number = 0; number < perSecond * seconds; number += 1) {
    const due = began + (number * 1000) / perSecond;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    answers.push(
      fetch(url, signedCall(secret, number)).then(async (response) => {
        await response.arrayBuffer();
        if (response.status !== 202)
          throw new Error(`Cannot measure: 202 must come, got ${String(response.status)}`);
        return performance.now() - due;
      }),
    );
  }
  return Promise.all(answers);
}

export const bench: Bench = {
  id: 'ingest',
  about: 'time to acknowledge a signed webhook at a fixed rate, scoring and storing going on behind it',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { rate: { type: 'string', default: '100' }, seconds: { type: 'string', default: '30' } },
    });
    const folder = await mkdtemp(join(tmpdir(), 'quality-signals-bench-'));
    const product = await startProduct(['--empty', '--config', CONFIG, '--data', folder]);
    try {
      const secrets = JSON.parse(await readFile(join(folder, '.secrets'), 'utf8')) as Record<string, string>;
      const url = `${product.url}/v1/hooks/webhook`;
      await sendOnBeat(url, secrets['webhook'] ?? '', 20, 2);
      const times = await sendOnBeat(
        url,
        secrets['webhook'] ?? '',
        Number(values.rate),
        Number(values.seconds),
      );
      times.sort((a, b) => a - b);
      const quantile = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
      return [
        { name: 'acknowledged', value: times.length, unit: 'webhooks' },
        { name: 'p50', value: quantile(0.5), unit: 'ms' },
        {
          name: 'p99',
          value: quantile(0.99),
          unit: 'ms',
          goal: '< 50',
          note: `at ${values.rate} requests/s`,
        },
        { name: 'slowest', value: quantile(1), unit: 'ms' },
      ];
    } finally {
      await product.stop();
      await rm(folder, { recursive: true, force: true });
    }
  },
};
