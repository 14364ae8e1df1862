import { execFile, execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundling, replacedModules } from '../../infra/aws/bundling.ts';
import { aspects } from '../../shared/aspects/index.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import { createScorer } from '../../shared/scoring/create-scorer.ts';
import { listsOf } from '../../shared/scoring/language-lists.ts';
import { languages } from '../../shared/text/language.ts';

const root = resolve(import.meta.dirname, '../..');
const names = globSync('functions/*/handler.ts', { cwd: root }).map((path) => path.split(/[\\/]/)[1] ?? '');
const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Bytes, minified, without source map. What answers a person or a sender starts fast. */
const budgets: Readonly<Record<string, number>> = {
  api: 600_000,
  receive: 600_000,
  score: 3_000_000,
  calibrate: 1_200_000,
};
const DEFAULT_BUDGET = 900_000;

const httpEvent = (method: string, path: string): unknown => ({
  version: '2.0',
  rawPath: path,
  rawQueryString: '',
  headers: {},
  body: method === 'POST' ? '{}' : undefined,
  isBase64Encoded: false,
  requestContext: { requestId: 'r-1', http: { method, path } },
});

/** An event that can be answered without any network, and what must come back. */
const calls: Readonly<Record<string, { readonly event: unknown; readonly answer: object }>> = {
  api: { event: httpEvent('GET', '/healthz'), answer: { statusCode: 200 } },
  receive: { event: httpEvent('POST', '/v1/hooks/nobody'), answer: { statusCode: 404 } },
  import: { event: { Records: [] }, answer: { batchItemFailures: [] } },
  score: { event: { Records: [] }, answer: { batchItemFailures: [] } },
  notify: { event: { Records: [] }, answer: { batchItemFailures: [] } },
};

const fileOf = (name: string): string => join(folder, `${name}.mjs`);
const configFile = join(folder, 'quality.json');

beforeAll(async () => {
  execFileSync(process.execPath, ['infra/pack-lists.ts'], { cwd: root });
  writeFileSync(configFile, JSON.stringify(qualityConfigSchema.parse({ organisation: 'Test' })));
  const { banner, ...options } = bundling;
  for (const name of names) {
    await build({
      ...options,
      absWorkingDir: root,
      entryPoints: [`functions/${name}/handler.ts`],
      outfile: fileOf(name),
      bundle: true,
      platform: 'node',
      format: 'esm',
      banner: { js: banner },
      alias: replacedModules,
      logLevel: 'error',
    });
  }
});

/** Imports the bundle in a process of its own, as Lambda does. */
async function answerOf(name: string, event: unknown): Promise<unknown> {
  const script = `import { handler } from ${JSON.stringify(fileOf(name))};
    if (typeof handler !== 'function') throw new Error('no handler');
    const event = ${JSON.stringify(event ?? null)};
    console.log(JSON.stringify(event === null ? null : await handler(event, { getRemainingTimeInMillis: () => 5000 })));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    env: {
      PATH: process.env['PATH'] ?? '',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      TABLE_NAME: 'table',
      BUCKET_NAME: 'bucket',
      FEEDBACK_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/1/feedback',
      IMPORT_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/1/import',
      NOTIFY_QUEUE_URL: 'https://sqs.eu-central-1.amazonaws.com/1/notify',
      EVENT_BUS_NAME: 'bus',
      QUALITY_CONFIG_FILE: configFile,
    },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? 'null');
}

describe('bundles', () => {
  it('are made of every function', () => {
    expect(names.toSorted()).toEqual([
      'api',
      'calibrate',
      'import',
      'notify',
      'publish',
      'pull',
      'receive',
      'roll-up',
      'score',
      'sweep',
    ]);
  });

  it.each(names)('%s is small enough', (name) => {
    const bytes = readFileSync(fileOf(name)).byteLength;
    expect(bytes).toBeLessThanOrEqual(budgets[name] ?? DEFAULT_BUDGET);
  });

  it.each(names)('%s carries no database driver of natural', (name) => {
    const code = readFileSync(fileOf(name), 'utf8');
    for (const driver of ['mongoose', 'memjs', 'node-redis', 'dotenv']) expect(code).not.toContain(driver);
  });

  it('score carries no stop words of natural', () => {
    expect(readFileSync(fileOf('score'), 'utf8')).not.toContain('"baie"');
  });

  it('the scorer in a bundle reads its packed lists as the sources are read', async () => {
    const { outputFiles } = await build({
      ...bundling,
      absWorkingDir: root,
      entryPoints: ['shared/scoring/create-scorer.ts'],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
      banner: { js: bundling.banner },
      alias: replacedModules,
      logLevel: 'error',
    });
    const file = fileOf('create-scorer');
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    writeFileSync(file, code);
    expect(code.byteLength).toBeLessThanOrEqual(400_000);
    const packed = (await import(pathToFileURL(file).href)) as { createScorer: typeof createScorer };
    const [bundled, plain] = [packed.createScorer(), createScorer()];
    expect(bundled.version).toBe(plain.version);
    for (const language of languages) {
      // Texts that are made of the lists meet all that is in them.
      const words = JSON.stringify([
        listsOf(language),
        Object.values(aspects).map((one) => one.words[language]),
      ]);
      for (const text of words.match(/.{1,400}/gs) ?? []) {
        expect(bundled.score({ text, language })).toEqual(plain.score({ text, language }));
        const short = text.slice(0, 60);
        expect(bundled.score({ text: short })).toEqual(plain.score({ text: short }));
      }
    }
  });

  it.each(names.filter((name) => name !== 'score'))('%s carries no scorer', (name) => {
    expect(readFileSync(fileOf(name), 'utf8')).not.toContain('PorterStemmer');
  });

  it.each(names)('%s starts, and answers where no network is needed', async (name) => {
    const call = calls[name];
    const answer = await answerOf(name, call?.event);
    if (call) expect(answer).toMatchObject(call.answer);
  });
});
