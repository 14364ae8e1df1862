import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { callProduct, startProduct, type RunningProduct } from '../support/command-line.ts';
import { filesWith } from '../support/grep-folder.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
let args: readonly string[];

beforeAll(async () => {
  folder = await temporaryFolder();
  const config = join(folder.path, 'quality.yaml');
  await writeFile(
    config,
    'organisation: Test\nsources:\n  - { id: shop, type: standard-webhooks, secret: shop, product: Kettle }\n',
  );
  args = ['--empty', '--config', config, '--data', join(folder.path, 'data')];
});
afterAll(() => folder.remove());

/** Sends signed reviews until the product is gone. @returns ids that were acknowledged */
async function sendUntilKilled(product: RunningProduct, round: number): Promise<readonly string[]> {
  const file = await readFile(join(folder.path, 'data', '.secrets'), 'utf8');
  const webhook = new Webhook(z.object({ shop: z.string() }).loose().parse(JSON.parse(file)).shop);
  const acknowledged: string[] = [];
  const sender = async (lane: number): Promise<void> => {
    for (let number = 0; ; number++) {
      const id = `${String(round)}-${String(lane)}-${String(number)}`;
      const body = JSON.stringify({
        type: 'review.created',
        timestamp: '2026-11-16T08:12:44.512Z',
        data: { id, productId: 'Kettle', text: 'The lid broke.', rating: 1, ratingScale: 5 },
      });
      const at = new Date();
      const answer = await fetch(`${product.url}/v1/hooks/shop`, {
        method: 'POST',
        body,
        headers: {
          'webhook-id': `msg_${id}`,
          'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
          'webhook-signature': webhook.sign(`msg_${id}`, at, body),
        },
      }).catch(() => undefined);
      if (!answer) return;
      if (answer.status === 202) acknowledged.push(id);
    }
  };
  await Promise.all([sender(0), sender(1), sender(2), sender(3)]);
  return acknowledged;
}

const pageSchema = z.object({
  data: z.array(z.object({ id: z.string() }).loose()),
  page: z.object({ next: z.string().nullable() }),
});

async function countStored(product: RunningProduct): Promise<number> {
  let count = 0;
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({
      product: 'Kettle',
      week: '2026-W47',
      limit: '200',
      ...(cursor === null ? {} : { cursor }),
    });
    const answer = await product.read(`/v1/feedback?${query.toString()}`);
    const page = pageSchema.parse(await answer.json());
    count += page.data.length;
    cursor = page.page.next;
  } while (cursor !== null);
  return count;
}

async function untilStored(product: RunningProduct, wanted: number): Promise<number> {
  let count = 0;
  for (let attempt = 0; attempt < 120 && count < wanted; attempt++) {
    count = await countStored(product);
    await pause(250);
  }
  return count;
}

describe('kill -9 at any moment', () => {
  it('loses nothing that was acknowledged, and counts nothing twice', async () => {
    const acknowledged: string[] = [];
    let attempted = 0;
    for (const killAfterMs of [300, 900, 1_700]) {
      const product = await startProduct(args);
      const sending = sendUntilKilled(product, killAfterMs);
      await pause(killAfterMs);
      await product.kill();
      acknowledged.push(...(await sending));
      attempted += 4;
    }
    const product = await startProduct(args);
    try {
      expect(acknowledged.length).toBeGreaterThan(50);
      const stored = await untilStored(product, acknowledged.length);
      expect(stored).toBeGreaterThanOrEqual(acknowledged.length);
      // A call that was cut off before its answer may have been stored: at most one per sender and kill.
      expect(stored).toBeLessThanOrEqual(acknowledged.length + attempted);
    } finally {
      await product.stop();
    }
  });

  it('goes on loading the sample where it was killed', async () => {
    const data = join(folder.path, 'sample');
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, ['infra/local/bin.mjs', 'start', '--port', '0', '--data', data], {
      stdio: 'ignore',
    });
    await pause(4_000);
    child.kill('SIGKILL');
    const product = await startProduct(['--data', data]);
    try {
      const answer = await product.read('/v1/weeks/latest/report');
      expect(
        z
          .object({ attention: z.array(z.unknown()) })
          .loose()
          .parse(await answer.json()).attention.length,
      ).toBeGreaterThan(0);
      expect(await filesWith(join(data, 'storage', 'objects'), '"author"')).toEqual([]);
    } finally {
      await product.stop();
    }
    const lines = (await callProduct(['backtest', '--data', data])).out.trim().split('\n');
    expect(lines.length).toBeGreaterThan(1);
  });
});
