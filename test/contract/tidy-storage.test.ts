import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { startFauxqs } from 'fauxqs';
import { expect, it } from 'vitest';
import { tidyStorage } from '../../infra/local/tidy-storage.ts';
import { filesWith } from '../support/grep-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY_MS = 86_400_000;

it('tidyStorage() removes what nobody comes back for, and nothing that is waited for', async () => {
  const temporary = await temporaryFolder();
  const { path } = temporary;
  try {
    const put = async (file: string): Promise<void> => {
      await mkdir(dirname(join(path, 'objects', file)), { recursive: true });
      await writeFile(join(path, 'objects', file), '{}');
    };
    const object = async (key: string): Promise<void> => {
      for (const ending of ['data', 'meta.json']) await put(`buckets/raw/objects/${key}.${ending}`);
    };
    tidyStorage(path, new Date().toISOString());
    const queues = await startFauxqs({ port: 0, logger: false, dataDir: join(path, 'queues') });
    for (const name of ['feedback', 'feedback-dead-letters']) queues.createQueue(name);
    queues.sendMessage('feedback', '{"body":{"key":"bodies/waiting"},"by":"live"}');
    queues.sendMessage('feedback-dead-letters', '{"body":{"key":"bodies/dead"},"by":"buried"}');
    await queues.stop();
    for (const key of ['exports/shop/a.csv', 'bodies/waiting', 'bodies/dead', 'bodies/orphan'])
      await object(key);
    await put('buckets/raw/objects/exports/shop/half.csv.data');
    await put('_multipart/u1/parts/1.data');

    const left = async (): Promise<readonly string[]> =>
      (await readdir(join(path, 'objects'), { recursive: true }))
        .filter((file) => file.endsWith('.data'))
        .map((file) => file.replace('buckets/raw/objects/', ''))
        .sort();
    tidyStorage(path, new Date(Date.now() + 13 * DAY_MS).toISOString());
    expect(await left()).toEqual(['bodies/dead.data', 'bodies/waiting.data', 'exports/shop/a.csv.data']);
    tidyStorage(path, new Date(Date.now() + 15 * DAY_MS).toISOString());
    expect(await left()).toEqual(['bodies/waiting.data', 'exports/shop/a.csv.data']);
    expect(await filesWith(path, '"by":"live"')).not.toEqual([]);
  } finally {
    await temporary.remove();
  }
});
