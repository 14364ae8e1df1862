import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importExport } from '../../../functions/import/import-export.ts';
import type { ImportPorts } from '../../../functions/import/import-ports.ts';
import { jobIdOf } from '../../../shared/adapters/job-id.ts';
import { asciiJson } from '../../../shared/adapters/sqs/ascii-json.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { queueMessageSchema } from '../../../shared/domain/queue-message.ts';
import {
  createMemoryJobs,
  createMemoryNotes,
  createMemoryObjects,
  createMemoryQueue,
  silentLog,
} from '../../support/memory-ports.ts';

const KEY = 'exports/shop/reviews.csv';

function createBench(extra: Partial<ImportPorts> = {}) {
  const [queue, objects, jobs] = [createMemoryQueue(), createMemoryObjects(1_000), createMemoryJobs()];
  const mapping = {
    externalId: 'id',
    text: 'review',
    occurredAt: 'date',
    rating: { column: 'stars', min: 1, max: 5 },
  };
  const imports = createMemoryQueue();
  const notes = createMemoryNotes();
  const config = qualityConfigSchema.parse({
    organisation: 'Test',
    sources: [
      { id: 'shop', type: 'generic-csv', product: 'Kettle', mapping },
      { id: 'hook', type: 'standard-webhooks' },
    ],
  });
  const ports: ImportPorts = {
    queue,
    imports,
    objects,
    jobs,
    received: notes,
    clock: { now: () => '2026-11-24T09:00:00.000Z' },
    log: silentLog,
    config: () => config,
    jobId: jobIdOf,
    ...extra,
  };
  const chunks = () =>
    queue.bodies.map((body) => {
      const message = queueMessageSchema.parse(JSON.parse(body));
      if (message.message !== 'rows') throw new Error('An export is sent as rows');
      return message;
    });
  /** Puts an object and announces it. @returns its job */
  const run = async (content: Uint8Array | string, source = 'shop') => {
    const key = `exports/${source}/reviews.csv`;
    await objects.put(key, content);
    const etag = objects.etagOf(key);
    await importExport(ports, { key, etag, source });
    return jobs.jobs.get(jobIdOf(key, etag));
  };
  return { run, ports, queue, objects, jobs, chunks, received: notes.received };
}

const row = (n: number, text = 'Fine'): string => `r${String(n)},${text},2026-11-0${String(1 + (n % 9))},4`;
const csv = (rows: readonly string[]): string => ['id,review,date,stars', ...rows, ''].join('\n');
const many = (count: number): string => csv(Array.from({ length: count }, (_, n) => row(n)));
const ids = (bench: ReturnType<typeof createBench>): readonly string[] =>
  bench
    .chunks()
    .flatMap(({ changes }) => changes.map((one) => (one.change === 'upsert' ? one.feedback.externalId : '')));

describe('importExport() sends the rows of an export', () => {
  const expected = Array.from({ length: 130 }, (_, n) => `r${String(n)}`);
  it.each([
    ['plain', (text: string) => Buffer.from(text)],
    ['gzip', (text: string) => gzipSync(text)],
    [
      'gzip of two members',
      (text: string) => Buffer.concat([gzipSync(text.slice(0, 500)), gzipSync(text.slice(500))]),
    ],
    ['zip', (text: string) => zipSync({ 'reviews.csv': Buffer.from(text), '__MACOSX/x': Buffer.from('x') })],
    ['stored zip', (text: string) => zipSync({ 'a/reviews.csv': [Buffer.from(text), { level: 0 }] })],
  ] as const)('%s, in numbered chunks', async (_, pack) => {
    const bench = createBench();
    const job = await bench.run(pack(many(130)));
    expect(job).toMatchObject({ state: 'read', records: 130, chunks: 3, rejected: 0 });
    expect(bench.chunks().map(({ chunk, changes }) => [chunk, changes.length])).toEqual([
      [0, 50],
      [1, 50],
      [2, 30],
    ]);
    expect(ids(bench)).toEqual(expected);
  });

  it('of every file in a zip', async () => {
    const bench = createBench();
    const files = { 'a.csv': Buffer.from(csv([row(1)])), 'b.csv': Buffer.from(csv([row(2)])) };
    expect(await bench.run(zipSync(files))).toMatchObject({ state: 'read', records: 2 });
    expect(ids(bench)).toEqual(['r1', 'r2']);
  });

  it('in messages that the queue takes, however long the texts are', async () => {
    const bench = createBench();
    const long = '😀'.repeat(60_000);
    await bench.run(csv([row(1), row(2, long), row(3, long), row(4)]));
    const sizes = bench.chunks().map((message) => asciiJson(message).length);
    expect(Math.max(...sizes)).toBeLessThan(256_000);
    expect(ids(bench)).toEqual(['r1', 'r2', 'r3', 'r4']);
  });
});

describe('importExport() tells of rows that it cannot read', () => {
  it('with line and reason, in a file that no spreadsheet runs', async () => {
    const bench = createBench();
    const job = await bench.run(csv([row(1), '=1+1,"a ""b""",no date,4', row(3)]));
    expect(job).toMatchObject({ state: 'read', records: 3, rejected: 1, chunks: 2 });
    const file = Buffer.from(bench.objects.objects.get(`rejected/${job?.id ?? ''}.csv`) ?? '').toString();
    const [head, line] = file.split('\r\n');
    expect(head).toBe('line,reason,raw');
    expect(line).toMatch(/^3,"occurredAt must be a date.*""no date""","'=1\+1,""a """"b"""""",no date,4"$/);
    expect(bench.jobs.chunks.get(`${job?.id ?? ''}/1`)).toMatchObject({ read: 1, rejected: 1 });
  });
});

describe('importExport() notes what came', () => {
  it('with the rows that were read and rejected', async () => {
    const { run, received } = createBench();
    const job = await run(csv([row(1), 'x,y,no date,4', row(3)]));
    expect(received).toMatchObject([
      { id: job?.id, source: 'shop', via: 'import', counts: { read: 3, rejected: 1 } },
    ]);
    expect(received[0]?.doubt).toBeUndefined();
  });

  it('with the reason when nothing could be read', async () => {
    const { run, received } = createBench();
    await run('Name,Age\nA,1\n');
    expect(received).toMatchObject([{ reason: expect.stringContaining('review') as string }]);
    expect(received[0]?.counts).toBeUndefined();
  });

  it('with the doubt that a file which ends in the middle of a row, or at a round number of rows, was cut off', async () => {
    const { run, received } = createBench();
    await run(`${csv([row(1), row(2)])}3,"cut in the mid`);
    const all = Array.from({ length: 1000 }, (_, index) => row(index));
    await run(csv(all));
    await run(csv(all.slice(1)));
    await run(csv([row(1), 'x,y,no date,4']));
    expect(received.map(({ doubt }) => doubt)).toEqual([
      'The latest export ends in the middle of a row: it was cut off.',
      'The latest export has exactly 1,000 rows: it may have been cut off there.',
      undefined,
      undefined,
    ]);
  });
});

describe('importExport() says in one sentence why a file cannot be read', () => {
  it.each([
    ['a column that is missing', csv([row(1)]).replace('review', 'comment'), 'shop', /review/],
    ['cut gzip', gzipSync(many(500)).subarray(0, 700), 'shop', /complete gzip/],
    ['cut zip', zipSync({ a: Buffer.from(many(900)) }).subarray(0, 900), 'shop', /zip/],
    ['an empty zip', zipSync({ 'folder/': new Uint8Array() }), 'shop', /got none/],
    ['nothing', '', 'shop', /got nothing/],
    ['a source that nobody configured', many(1), 'none', /none must be configured/],
    ['a source that comes by webhook', many(1), 'hook', /comes as a file/],
  ])('%s', async (_, content, source, reason) => {
    const job = await createBench().run(content, source);
    expect(job).toMatchObject({ state: 'failed' });
    expect(job?.failure).toMatch(reason);
    expect(job?.failure).not.toMatch(/\n/);
  });

  it('a zip with too many files', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 101 }, (_, n) => [`f${String(n)}.csv`, Buffer.from(csv([row(n)]))]),
    );
    expect((await createBench().run(zipSync(files)))?.failure).toMatch(/at most 100 files/);
  });

  it('an object that was replaced before it was read', async () => {
    const bench = createBench();
    await bench.objects.put(KEY, many(3));
    await importExport(bench.ports, { key: KEY, etag: 'of-an-earlier-object', source: 'shop' });
    expect([...bench.jobs.jobs.values()]).toMatchObject([{ state: 'failed', chunks: 0 }]);
    expect(bench.queue.bodies).toEqual([]);
  });
});

describe('importExport() removes the export', () => {
  it.each([
    ['that was read', many(3), 'shop'],
    ['that has no known columns', 'jane@example.com,b\n1,2\n', 'shop'],
    ['of a source that nobody configured', many(1), 'none'],
  ])('%s', async (_, content, source) => {
    const bench = createBench();
    await bench.run(content, source);
    expect([...bench.objects.objects.keys()]).toEqual([]);
    expect(JSON.stringify([...bench.jobs.jobs.values()])).not.toContain('jane@example.com');
  });

  it('but not one that took its place', async () => {
    const bench = createBench();
    await bench.objects.put(KEY, many(3));
    const announced = { key: KEY, etag: bench.objects.etagOf(KEY), source: 'shop' };
    const replacing: ImportPorts = {
      ...bench.ports,
      jobs: { ...bench.jobs, saveJob: () => bench.objects.put(KEY, many(4)) },
    };
    await importExport(replacing, announced);
    expect([...bench.objects.objects.keys()]).toEqual([KEY]);
  });

  it('only when it knows that all of it is sent, and then also when it is announced once more', async () => {
    const bench = createBench();
    let fails = true;
    const crashing: ImportPorts = {
      ...bench.ports,
      objects: {
        ...bench.objects,
        remove: async (key, options) => {
          if (fails) throw new Error('Cannot remove: the network failed');
          return bench.objects.remove(key, options);
        },
      },
    };
    await bench.objects.put(KEY, many(3));
    const announced = { key: KEY, etag: bench.objects.etagOf(KEY), source: 'shop' };
    await expect(importExport(crashing, announced)).rejects.toThrow('the network failed');
    expect([...bench.jobs.jobs.values()]).toMatchObject([{ state: 'read', records: 3 }]);
    fails = false;
    await importExport(crashing, announced);
    expect(bench.objects.objects.size).toBe(0);
    expect(bench.queue.bodies).toHaveLength(1);
  });

  it('and still knows why it was refused when it is announced once more', async () => {
    const bench = createBench();
    const job = await bench.run('a,b\n1,2\n');
    await importExport(bench.ports, { key: KEY, etag: job?.etag ?? '', source: 'shop' });
    expect([...bench.jobs.jobs.values()]).toEqual([job]);
  });

  it('and keeps rejected rows without personal data', async () => {
    const bench = createBench();
    const job = await bench.run(csv([row(1), 'r2,"Write to jane@example.com, +49 170 1234567",no date,4']));
    const kept = [...bench.objects.objects].map(([key, bytes]) => `${key} ${Buffer.from(bytes).toString()}`);
    expect(kept).toEqual([expect.stringMatching(`rejected/${job?.id ?? ''}.csv`)]);
    expect(kept[0]).toContain('[email]');
    expect(kept[0]).not.toMatch(/jane@|1234567/);
  });
});

describe('importExport() reads the same object once', () => {
  it('when it is announced twice', async () => {
    const bench = createBench();
    await bench.run(many(3));
    await bench.run(many(3));
    expect(bench.queue.bodies).toHaveLength(1);
  });

  it('and goes on after a crash, with the same chunks and the same time of arrival', async () => {
    const whole = createBench();
    await whole.run(many(8_000));
    const bench = createBench();
    let sent = 0;
    const times = ['2026-11-24T10:00:00.000Z', '2026-11-24T11:00:00.000Z'];
    const crashing: ImportPorts = {
      ...bench.ports,
      clock: { now: () => times.shift() ?? '' },
      queue: {
        ...bench.queue,
        async sendAll(bodies) {
          sent += bodies.length;
          if (sent === 150) throw new Error('Cannot send: the network failed');
          await bench.queue.sendAll(bodies);
        },
      },
    };
    await bench.objects.put(KEY, many(8_000));
    const announced = { key: KEY, etag: bench.objects.etagOf(KEY), source: 'shop' };
    await expect(importExport(crashing, announced)).rejects.toThrow('the network failed');
    expect([...bench.jobs.jobs.values()]).toMatchObject([{ state: 'reading', chunks: 100 }]);
    await importExport(crashing, announced);
    expect([...bench.jobs.jobs.values()]).toMatchObject([{ state: 'read', chunks: 160, records: 8_000 }]);
    const byChunk = new Map(bench.chunks().map((message) => [message.chunk, message]));
    expect([...byChunk.values()].map(({ changes }) => changes)).toEqual(
      whole.chunks().map(({ changes }) => changes),
    );
    expect(new Set(bench.chunks().map(({ receivedAt }) => receivedAt))).toEqual(
      new Set(['2026-11-24T10:00:00.000Z']),
    );
    // Only what was sent after the checkpoint came twice.
    expect(bench.queue.bodies.length).toBeLessThanOrEqual(160 + 50);
  }, 30_000);
});
