import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDataFolder, readSettings, writeSettings } from '../../infra/local/data-folder.ts';
import { callProduct, startProduct } from '../support/command-line.ts';
import { closeServers, serve } from '../support/serve.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

const entry = (id: number, rating: string): object => ({
  id: { label: String(id) },
  'im:rating': { label: rating },
  content: { label: 'The app loses the connection to the kettle' },
  updated: { label: '2026-11-18T01:02:03-07:00' },
});

let folder: TemporaryFolder;
let data: string;
let status: number;
let entries: readonly object[];
beforeEach(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
  status = 200;
  entries = [entry(2, '1'), entry(1, '5')];
  const baseUrl = await serve(({ url = '' }, answer) => {
    answer.writeHead(status).end(JSON.stringify({ feed: { entry: url.includes('page=1/') ? entries : [] } }));
  });
  const configFile = join(folder.path, 'quality.yaml');
  await writeFile(
    configFile,
    `organisation: Test
sources:
  - id: store
    type: app-store-rss
    product: Kettle app
    pull: { every: 6h }
    options: { app: 1500000001, countries: [de], baseUrl: "${baseUrl}" }
`,
  );
  const opened = await openDataFolder(data);
  await writeSettings(opened, { ...(await readSettings(opened)), configFile });
});
afterEach(async () => {
  closeServers();
  await folder.remove();
});

const pull = async () => {
  const { code, out, err } = await callProduct(['pull', '--json', '--data', data]);
  return { code, err, counts: out === '' ? undefined : (JSON.parse(out) as unknown) };
};

it('stores what the vendor has, and the second time only what is new', async () => {
  expect(await pull()).toMatchObject({
    code: 0,
    counts: { source: 'store', read: 2, created: 2, unchanged: 0, complete: true },
  });
  entries = [entry(3, '9'), entry(2, '1'), entry(1, '5')];
  expect(await pull()).toMatchObject({
    code: 1,
    counts: {
      read: 3,
      created: 0,
      unchanged: 2,
      rejected: 1,
      doubt: expect.stringMatching(/^im:rating/) as string,
    },
  });
  status = 403;
  const refused = await pull();
  expect(refused).toMatchObject({
    code: 1,
    counts: { read: 0, reason: 'App Store answered 403: it does not let this address read the feed' },
  });
});

it('is done by the product that runs, which shows it', async () => {
  const product = await startProduct(['--data', data]);
  try {
    await expect
      .poll(async () => (await product.read('/v1/sources')).text(), { timeout: 20_000 })
      .toContain('"via":"pull"');
    await expect
      .poll(async () => (await product.read('/v1/sources')).text(), { timeout: 20_000 })
      .toContain('"lastOccurredAt":"2026-11-18T08:02:03.000Z"');
    const beside = await pull();
    expect(beside).toMatchObject({ code: 0, counts: { read: 2, unchanged: 2 } });
  } finally {
    await product.stop();
  }
});
