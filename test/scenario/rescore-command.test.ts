import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { openDataFolder, readSettings, writeSettings } from '../../infra/local/data-folder.ts';
import { callProduct } from '../support/command-line.ts';
import { reviewExport } from '../support/review-export.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
let data: string;
const ROWS = 32 * 60;

beforeAll(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
  const text = reviewExport({ from: '2026-W01', to: '2026-W32', perWeek: 60, lateIn: () => 6 });
  await writeFile(join(folder.path, 'reviews.csv'), text);
  expect((await call('import', '--source', 'shop', '--quiet', join(folder.path, 'reviews.csv'))).code).toBe(
    0,
  );
});
afterAll(() => folder.remove());

const call = (...args: readonly string[]) => callProduct([...args, '--data', data]);
const doneSchema = z.strictObject({
  scorer: z.string(),
  read: z.number(),
  rescored: z.number(),
  unchanged: z.number(),
});
const previewSchema = z.strictObject({
  scorer: z.string(),
  read: z.number(),
  outdated: z.number(),
  versions: z.record(z.string(), z.number()),
});
const preview = async () =>
  previewSchema.parse(JSON.parse((await call('rescore', '--dry-run', '--json')).out));
const rescore = async () => doneSchema.parse(JSON.parse((await call('rescore', '--json', '--quiet')).out));

/** An aspect of the user's own, in a quality file that the data folder knows. */
async function addAspect(): Promise<void> {
  const file = join(folder.path, 'quality.yaml');
  await writeFile(
    file,
    'organisation: Test\ntimeZone: UTC\naspects:\n  - id: lateness\n    words: { en: [late] }\n',
  );
  const opened = await openDataFolder(data);
  await writeSettings(opened, { ...(await readSettings(opened)), configFile: file });
}

/** `kill -9`, as soon as some of it is done. */
async function killedRescore(): Promise<void> {
  const bin = fileURLToPath(new URL('../../infra/local/bin.mjs', import.meta.url));
  const child = spawn(process.execPath, [bin, 'rescore', '--data', data], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  setTimeout(() => child.kill('SIGKILL'), 4_500);
  await ended;
}

it('scores history by a changed taxonomy, whatever kills it on the way, and once only', async () => {
  const before = await preview();
  expect(before).toMatchObject({ read: ROWS, outdated: 0 });

  await addAspect();
  const planned = await preview();
  expect(planned).toMatchObject({ read: ROWS, outdated: ROWS, versions: before.versions });
  expect(planned.scorer).not.toBe(before.scorer);

  await killedRescore();
  const done = await rescore();
  expect(done).toMatchObject({ scorer: planned.scorer, read: ROWS });
  expect(await preview()).toEqual({
    scorer: planned.scorer,
    read: ROWS,
    outdated: 0,
    versions: { [planned.scorer]: ROWS },
  });
  const published = z
    .object({ revision: z.number() })
    .loose()
    .parse(JSON.parse((await call('signals', '--week', '2026-W30', '--json')).out));
  expect(published.revision).toBe(2);
});
