import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { callProduct, startProduct } from '../support/command-line.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts';

let folder: TemporaryFolder;

beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

const reportSchema = z.object({
  headline: z.string(),
  sample: z.boolean(),
  attention: z.array(z.object({ product: z.string(), aspect: z.string() }).loose()),
  improving: z.array(z.object({ product: z.string(), aspect: z.string() }).loose()),
  watch: z.array(z.object({ product: z.string(), aspect: z.string() }).loose()),
  loud: z.object({ count: z.number() }).loose(),
  sources: z.array(z.object({ id: z.string(), state: z.string() }).loose()),
});

describe('quality-signals start', () => {
  it('shows the sample with its news of the week, says that it is a sample, and stops cleanly', async () => {
    const data = join(folder.path, 'sample');
    const product = await startProduct(['--data', data]);
    try {
      expect(product.output().out).toMatch(/^Open http:\/\/localhost:\d+\/#token=[0-9a-f]{64}\n$/);
      const report = reportSchema.parse(await (await product.read('/v1/weeks/latest/report')).json());
      expect(report.sample).toBe(true);
      const named = (items: typeof report.watch) =>
        items.map(({ product: of, aspect }) => `${of}: ${aspect}`);
      expect(named(report.attention)).toEqual(['Aurora Kettle: reliability']);
      expect(named(report.improving)).toEqual(['Lumen Lamp: delivery']);
      expect(named(report.watch)).toEqual(['Nimbus Vacuum: usability']);
      expect(report.loud.count).toBe(1);
      expect(report.sources.find(({ id }) => id === 'marketplace')?.state).toBe('stale');
      const page = await fetch(`${product.url}/`);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(await page.text()).toContain('<script');

      const second = await callProduct(['start', '--data', data, '--port', '0']);
      expect(second.code).toBe(1);
      expect(second.err).toContain(`and serves ${product.url}; stop it first`);
    } finally {
      expect(await product.stop()).toBe(0);
    }
    expect(product.output().err).toContain('Stopped; the data stay');
    expect(product.output().err).not.toMatch(/mistake of the program|\n\s+at /);
  });

  it('starts again on the same data without loading anything', async () => {
    const product = await startProduct(['--data', join(folder.path, 'sample')]);
    await product.stop();
    expect(product.output().err).not.toContain('Loading the sample data');
  });

  it('takes an import beside it: the sample disappears from the report', async () => {
    const data = join(folder.path, 'sample');
    const product = await startProduct(['--data', data]);
    try {
      const file = join(folder.path, 'mine.csv');
      await writeFile(file, 'Id,Date,Review\n1,2026-07-01,"Late delivery"\n2,2026-07-08,"Great"\n');
      const done = await callProduct([
        'import',
        '--source',
        'mine',
        '--product',
        'Mine',
        '--data',
        data,
        file,
      ]);
      expect(done).toMatchObject({ code: 0 });
      expect(done.out).toContain('2 read, 2 created');
      const answer = await product.read('/v1/weeks/2026-W27/report');
      expect(reportSchema.parse(await answer.json()).sample).toBe(false);
    } finally {
      await product.stop();
    }
  });

  it('says in one sentence that a port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = String((other.address() as AddressInfo).port);
    const done = await callProduct(['start', '--empty', '--data', join(folder.path, 'port'), '--port', port]);
    other.close();
    expect(done.code).toBe(1);
    expect(done.err.trim()).toBe(
      `Cannot listen on port ${port}: another program uses it; choose another one with --port N, or leave --port out and a free one is taken`,
    );
  });

  it('says in one sentence that the data folder cannot be written to', async () => {
    const file = join(folder.path, 'a-file');
    await writeFile(file, '');
    const done = await callProduct(['start', '--data', join(file, 'data')]);
    expect(done.code).toBe(1);
    expect(done.err).toContain(`Cannot write to the data folder ${file}`);
    expect(done.err.trim().split('\n')).toHaveLength(1);
  });

  it.skipIf(process.platform !== 'linux')(
    'says so too where the system takes no folders at all',
    async () => {
      const done = await callProduct(['start', '--data', '/proc/nope/data', '--port', '0']);
      expect(done.code).toBe(1);
      expect(done.err).toContain('Cannot write to the data folder /proc/nope/data');
    },
  );

  it('names everything that is wrong with a quality.yaml, and makes nothing', async () => {
    const file = join(folder.path, 'quality.yaml');
    await writeFile(
      file,
      'organisation: Test\ntimeZone: Mars/Base\nsources:\n  - { id: a, type: trustpilt }\ngols: []\n',
    );
    const done = await callProduct([
      'start',
      '--empty',
      '--config',
      file,
      '--data',
      join(folder.path, 'bad'),
    ]);
    expect(done.code).toBe(1);
    expect(done.err.trim().split('\n')).toEqual([
      `Cannot use the configuration ${file}: 3 things must be changed`,
      '  line 2: timeZone must be an IANA time zone like Europe/Berlin, got "Mars/Base"',
      expect.stringMatching(
        /^ {2}line 4: sources\[0\]\.type must be one of .*, got "trustpilt" \(did you mean trustpilot\?\)$/,
      ),
      '  line 5: gols is no known key (did you mean goals?)',
    ]);
  });
});
