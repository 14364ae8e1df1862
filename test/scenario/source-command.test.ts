import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openDataFolder, settingsSchema, writeSettings } from '../../infra/local/data-folder.ts';
import { callProduct } from '../support/command-line.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;
let data: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  data = join(folder.path, 'data');
  await writeSettings(await openDataFolder(data), settingsSchema.parse({}));
});
afterEach(() => folder.remove());

const call = (args: readonly string[], input = '') =>
  callProduct(['source', ...args, '--data', data], { input });
const secrets = async () =>
  JSON.parse(await readFile(join(data, '.secrets'), 'utf8')) as Record<string, string | string[]>;
const body = JSON.stringify({
  type: 'review.created',
  data: {
    id: 'r1',
    product: 'Kettle',
    text: 'Delivery took nine days, two were promised. Very disappointing.',
    occurredAt: '2026-11-02T10:00:00Z',
  },
});

describe('quality-signals source', () => {
  it('adds a source, makes its secret and shows how it is connected', async () => {
    const added = await call(['add', '--source', 'app', '--type', 'standard-webhooks', '--name', 'Our app']);
    expect(added).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^Added to .*settings.json\n$/) as string,
    });
    const { app } = await secrets();
    expect(app).toMatch(/^whsec_[0-9A-Za-z]{32}$/);
    expect(added.out).toContain(`/v1/hooks/app\n`);
    expect(added.out).toContain(`SECRET='${String(app)}'`);
    expect((await call(['show'])).out).toContain('app  standard-webhooks\n');
    const shown = await call(['show', '--source', 'app']);
    expect(shown.out).toContain('/v1/hooks/app');
    expect(shown.out).not.toContain(String(app));
  });

  it('adds a source that is pulled, and says what is missing for it', async () => {
    const options = { app: 1500000001, credentials: 'app-store-key' };
    const type = ['--source', 'store', '--type', 'app-store-connect', '--options', JSON.stringify(options)];
    const wrong = await call(['add', ...type, '--every', '5m']);
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('pull.every must be a time from 15m to 7d, like 6h, got "5m"');
    const added = await call(['add', ...type, '--every', '6h']);
    expect(added).toMatchObject({ code: 0 });
    expect(added.out).toContain('store is pulled by "quality-signals start" every 6h');
    expect(added.out).toContain('"app-store-key" must be in ');
    expect(added.out).not.toContain('/v1/hooks/');
    expect((await call(['types'])).out).toMatch(/^app-store-connect +pull +App Store Connect$/m);
  });

  it('adds it to the quality file of the user, all of which stays', async () => {
    const file = join(folder.path, 'quality.yaml');
    const text =
      '# our settings\norganisation: Test # the name\nsources:\n  - id: shop # first\n    type: generic-csv\n';
    await writeFile(file, text);
    await writeSettings(await openDataFolder(data), settingsSchema.parse({ configFile: file }));
    const token = ['--type', 'trustpilot', '--product', 'My shop'];
    expect(await call(['add', '--source', 'tp', ...token])).toMatchObject({ code: 0 });
    const changed = await readFile(file, 'utf8');
    for (const line of text.trim().split('\n')) expect(changed).toContain(line);
    expect((parse(changed) as { sources: unknown[] }).sources[1]).toEqual({
      id: 'tp',
      type: 'trustpilot',
      product: 'My shop',
      secret: 'tp',
    });
    const before = changed;
    const twice = await call(['add', '--source', 'tp', ...token]);
    expect(twice).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is a source of that name') as string,
    });
    const wrong = await call(['add', '--source', 'x', '--type', 'trustpilt']);
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('trustpilot') as string });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('says how a body would be read and scored, and why another would be set aside', async () => {
    await call(['add', '--source', 'app', '--type', 'standard-webhooks']);
    const read = await call(['test', '--source', 'app'], body);
    expect(read.code).toBe(0);
    expect(parse(read.out)).toMatchObject({
      read: { source: 'app', externalId: 'r1', product: 'Kettle' },
      scored: { sentiment: 'negative', aspects: [expect.stringMatching(/^delivery: gap -/) as string] },
    });
    const refused = await call(['test', '--source', 'app'], '{"type":"review.created"');
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('It would be set aside: Cannot read the body: must be JSON');
    const unknown = await call(['test', '--source', 'ap'], body);
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.err).toContain('did you mean app');
  });

  it('rotates a secret: both are taken until the change ends', async () => {
    await call(['add', '--source', 'app', '--type', 'standard-webhooks']);
    const { app: first } = await secrets();
    const rotated = await call(['rotate', '--source', 'app']);
    expect((await secrets())['app']).toEqual([rotated.out.trim(), first]);
    await call(['rotate', '--source', 'app', '--given'], 'a secret of the vendor\n');
    expect((await secrets())['app']).toEqual(['a secret of the vendor', rotated.out.trim()]);
    await call(['rotate', '--source', 'app', '--end']);
    expect((await secrets())['app']).toBe('a secret of the vendor');
  });

  it('lists the kinds of sources, and takes no other word', async () => {
    const kinds = await call(['types']);
    expect(kinds.out).toMatch(/^trustpilot +webhook, file, pull +Trustpilot$/m);
    expect(await call(['remove'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('must be one of') as string,
    });
    expect(await call([])).toMatchObject({ code: 2 });
  });
});
