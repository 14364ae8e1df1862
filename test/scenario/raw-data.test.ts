import { appendFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { callProduct, startProduct, type RunningProduct } from '../support/command-line.ts';
import { filesWith } from '../support/grep-folder.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const storage = (data: string): string => join(data, 'storage');
const exportsIn = async (data: string): Promise<readonly string[]> =>
  (await readdir(storage(data), { recursive: true })).filter((file) => /exports.*\.data$/.test(file));

/** What was deleted leaves the files a few seconds later. @returns the files that still hold the text after a minute */
async function filesAtLast(data: string, text: string): Promise<readonly string[]> {
  for (let attempt = 0; attempt < 120; attempt++) {
    if ((await filesWith(data, text)).length === 0) return [];
    await pause(500);
  }
  return filesWith(data, text);
}

describe('an export', () => {
  it('leaves nothing of what is redacted on the disk, read or refused', async () => {
    const data = join(folder.path, 'import');
    const call = (...args: readonly string[]) => callProduct([...args, '--data', data]);
    const file = join(folder.path, 'reviews.csv');
    const head = 'Review ID,Product,Stars,Review,Date\n';
    await writeFile(
      file,
      `${head}x-0,Kettle,4,Fine,2026-07-01\nx-1,Kettle,4,Write to zcanaryread@example.com,2026-07-01\nx-2,Kettle,9,Write to zcanaryrow@example.com,no date\n`,
    );
    expect((await call('import', '--source', 'our-shop', '--json', file)).out).toContain('"rejected":1');
    expect(await readFile(`${file}.rejected.csv`, 'utf8')).toContain('[email]');
    await writeFile(file, 'zcanaryhead@example.com,b\n1,2\n');
    expect((await call('import', '--source', 'our-shop', file)).err).toContain('Cannot read the file');
    expect(await filesWith(data, 'zcanary')).toEqual([]);
    expect(await exportsIn(data)).toEqual([]);
  });

  it('whose import was killed is read to its end at the next start, and leaves', async () => {
    const data = join(folder.path, 'killed');
    const file = join(folder.path, 'many.csv');
    const rows = 1_500;
    await writeFile(file, 'Review ID,Product,Stars,Review,Date\n');
    const lines = Array.from(
      { length: rows },
      (_, n) => `k-${String(n)},Kettle,4,Write to zcanary${String(n)}@example.com,2026-11-17\n`,
    );
    await appendFile(file, lines.join(''));
    const killed = await startProduct(['--empty', '--data', data]);
    const importing = callProduct(['import', '--source', 'our-shop', '--data', data, file]);
    while ((await exportsIn(data)).length === 0) await pause(50);
    await killed.kill();
    await importing;
    expect(await exportsIn(data)).toHaveLength(1);
    const product = await startProduct(['--data', data]);
    try {
      while ((await exportsIn(data)).length > 0) await pause(250);
      expect(await filesAtLast(data, 'zcanary')).toEqual([]);
    } finally {
      await product.stop();
    }
    const again = await callProduct(['import', '--source', 'our-shop', '--json', '--data', data, file]);
    expect(JSON.parse(again.out)).toMatchObject({ read: rows, created: 0, unchanged: rows });
  });
});

describe('a running product', () => {
  let data: string;
  let product: RunningProduct;
  beforeAll(async () => {
    data = join(folder.path, 'running');
    const config = join(folder.path, 'quality.yaml');
    await writeFile(
      config,
      'organisation: Test\nsources:\n  - { id: shop, type: standard-webhooks, secret: shop, product: Kettle }\n',
    );
    product = await startProduct(['--empty', '--config', config, '--data', data]);
  });
  afterAll(() => product.stop());

  async function send(id: string, body: string): Promise<void> {
    const secrets = JSON.parse(await readFile(join(data, '.secrets'), 'utf8')) as unknown;
    const { shop } = z.object({ shop: z.string() }).loose().parse(secrets);
    const at = new Date();
    const answer = await fetch(`${product.url}/v1/hooks/shop`, {
      method: 'POST',
      body,
      headers: {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(shop).sign(id, at, body),
      },
    });
    expect(answer.status).toBe(202);
  }
  const review = (extra: object): string =>
    JSON.stringify({
      type: 'review.created',
      timestamp: '2026-11-16T08:12:44.512Z',
      data: { id: 'rv_1', productId: 'Kettle', rating: 2, ratingScale: 5, ...extra },
    });

  it('keeps a body that nobody can read, without the personal data in it', async () => {
    const body = String.raw`{"type":"review.created","data":"zcanary\u0040example.com +49 170 7654321`;
    await send('msg_1', body);
    const kept = (): Promise<readonly string[]> => filesWith(storage(data), 'review.created');
    while ((await kept()).length === 0) await pause(100);
    // As the queue carried it.
    const carried = Buffer.from(body).toString('base64').slice(0, 60);
    expect(await filesAtLast(data, carried)).toEqual([]);
    expect(await filesAtLast(data, 'zcanary')).toEqual([]);
    expect(await filesAtLast(data, '7654321')).toEqual([]);
    expect(await kept()).toEqual([expect.stringMatching(/quarantine.*\.data$/)]);
  });

  it('keeps nothing of a large body', async () => {
    await send('msg_2', review({ text: 'zcanary@example.com', reply: 'thanks '.repeat(60_000) }));
    expect(await filesAtLast(data, 'zcanary')).toEqual([]);
    expect(
      (await readdir(storage(data), { recursive: true })).filter((file) => /bodies\//.test(file)),
    ).toEqual([]);
  });

  it('keeps no word of a feedback that was erased', async () => {
    await send('msg_3', review({ id: 'rv_3', text: 'The qxzword fell off', authorId: 'qxzauthor' }));
    while ((await filesWith(storage(data), 'qxzword')).length === 0) await pause(100);
    const { code, out } = await callProduct(['erase', '--author', 'qxzauthor', '--data', data]);
    expect([code, JSON.parse(out)]).toMatchObject([0, { erased: 1 }]);
    expect(await filesWith(storage(data), 'qxzword')).toEqual([]);
    expect(await filesWith(storage(data), 'qxzauthor')).toEqual([]);
  });
});
