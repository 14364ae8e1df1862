import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { announcedObjects } from '../../../functions/import/announced-objects.ts';
import { importExport } from '../../../functions/import/import-export.ts';
import type { ImportPorts } from '../../../functions/import/import-ports.ts';
import { jobIdOf } from '../../../shared/adapters/job-id.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { queueMessageSchema } from '../../../shared/domain/queue-message.ts';
import {
  createMemoryJobs,
  createMemoryNotes,
  createMemoryObjects,
  createMemoryQueue,
  silentLog,
} from '../../support/memory-ports.ts';

const KEY = 'exports/shop/reviews of May.csv';
const ROWS = 8_000;

/** Every record has line breaks within quotes; every 700th has no date. */
function content(name: string): string {
  const rows = Array.from({ length: ROWS }, (_, n) => {
    const date = n % 700 === 0 ? 'never' : '2026-11-05';
    return `r${String(n)},"${name}\nsaid ""fine""\nübrigens",${date},4`;
  });
  return ['id,review,date,stars', ...rows, ''].join('\r\n');
}

function createBench() {
  const [queue, imports, objects, jobs] = [
    createMemoryQueue(),
    createMemoryQueue(),
    createMemoryObjects(),
    createMemoryJobs(),
  ];
  const mapping = {
    externalId: 'id',
    text: 'review',
    occurredAt: 'date',
    rating: { column: 'stars', min: 1, max: 5 },
  };
  const ports: ImportPorts = {
    queue,
    imports,
    objects,
    jobs,
    received: createMemoryNotes(),
    clock: { now: () => '2026-11-24T09:00:00.000Z' },
    log: silentLog,
    config: () =>
      qualityConfigSchema.parse({
        organisation: 'Test',
        sources: [{ id: 'shop', type: 'generic-csv', product: 'Kettle', mapping }],
      }),
    jobId: jobIdOf,
  };
  /** Chunks by number, as they were first sent. @throws Error when one number was sent with two contents */
  const chunks = (): ReadonlyMap<string, string> => {
    const found = new Map<string, string>();
    for (const body of queue.bodies) {
      const message = queueMessageSchema.parse(JSON.parse(body));
      if (message.message !== 'rows') throw new Error('An export is sent as rows');
      const key = `${message.job}/${String(message.chunk)}`;
      if ((found.get(key) ?? body) !== body) throw new Error(`Chunk ${key} was sent with two contents`);
      found.set(key, body);
    }
    return found;
  };
  const put = async (bytes: string | Uint8Array) => {
    await objects.put(KEY, bytes);
    return { key: KEY, etag: objects.etagOf(KEY), source: 'shop' };
  };
  const rejected = (): string =>
    [...objects.objects].map(([key, bytes]) => `${key} ${Buffer.from(bytes).toString()}`).join();
  return { ports, queue, imports, objects, jobs, chunks, put, rejected };
}

/** The process dies at the nth call of the queue. */
function dyingAt(nth: number, ports: ImportPorts): ImportPorts {
  let calls = 0;
  return {
    ...ports,
    queue: {
      ...ports.queue,
      async sendAll(bodies) {
        calls += 1;
        if (calls === nth) throw new Error('killed');
        await ports.queue.sendAll(bodies);
      },
    },
  };
}

async function undisturbed(bytes: string | Uint8Array) {
  const bench = createBench();
  await importExport(bench.ports, await bench.put(bytes));
  return bench;
}

describe('row 16: an import that was killed', () => {
  it.each([21, 24, 32])(
    'at call %d of the queue reads only the rest, and sends what it would have',
    async (nth) => {
      const whole = await undisturbed(content('Ann'));
      const bench = createBench();
      const announced = await bench.put(content('Ann'));
      await expect(importExport(dyingAt(nth, bench.ports), announced)).rejects.toThrow('killed');
      const { resume } = [...bench.jobs.jobs.values()][0] ?? {};
      const offset = resume?.position.place.offset ?? 0;
      expect(offset).toBeGreaterThan(0.5 * content('Ann').length);
      await importExport(bench.ports, announced);
      expect(bench.objects.asked.filter((call) => call.startsWith(KEY))).toEqual([
        `${KEY} from 0`,
        `${KEY} from ${String(offset)}`,
      ]);
      expect([...bench.chunks()]).toEqual([...whole.chunks()]);
      expect([...bench.jobs.jobs.values()]).toEqual([...whole.jobs.jobs.values()]);
      expect([...bench.jobs.chunks]).toEqual([...whole.jobs.chunks]);
      expect(bench.rejected()).toBe(whole.rejected());
    },
  );

  it('reads a packed file again, but sends only the rest', async () => {
    const packed = gzipSync(content('Ann'));
    const whole = await undisturbed(packed);
    const bench = createBench();
    const announced = await bench.put(packed);
    await expect(importExport(dyingAt(24, bench.ports), announced)).rejects.toThrow('killed');
    const sent = bench.queue.bodies.length;
    await importExport(bench.ports, announced);
    expect(bench.objects.asked.filter((call) => call.startsWith(KEY))).toEqual([
      `${KEY} from 0`,
      `${KEY} from 0`,
    ]);
    expect([...bench.chunks()]).toEqual([...whole.chunks()]);
    expect(bench.queue.bodies.length).toBeLessThan(whole.queue.bodies.length + 20);
    expect(sent).toBeGreaterThan(100);
    expect([...bench.jobs.jobs.values()]).toEqual([...whole.jobs.jobs.values()]);
  });

  it('starts again when the file of its rejected rows is gone', async () => {
    const whole = await undisturbed(content('Ann'));
    const bench = createBench();
    const announced = await bench.put(content('Ann'));
    await expect(importExport(dyingAt(24, bench.ports), announced)).rejects.toThrow('killed');
    for (const key of bench.objects.objects.keys()) if (key !== KEY) bench.objects.objects.delete(key);
    await importExport(bench.ports, announced);
    expect(bench.rejected()).toBe(whole.rejected());
    expect([...bench.chunks()]).toEqual([...whole.chunks()]);
  });
});

describe('row 16: an import whose time ends', () => {
  it('stops at a checkpoint, announces itself, and goes on until all is read', async () => {
    const whole = await undisturbed(content('Ann'));
    const bench = createBench();
    let announced = [await bench.put(content('Ann'))];
    let calls = 0;
    for (; announced.length > 0; calls += 1) {
      const began = bench.queue.bodies.length;
      const isTimeUp = (): boolean => bench.queue.bodies.length - began >= 60;
      for (const one of announced) await importExport(bench.ports, one, isTimeUp);
      announced = bench.imports.bodies.splice(0).flatMap((body) => [...announcedObjects(body)]);
    }
    expect(calls).toBe(3);
    expect(bench.queue.bodies).toEqual(whole.queue.bodies);
    expect([...bench.jobs.jobs.values()]).toEqual([...whole.jobs.jobs.values()]);
    expect(bench.rejected()).toBe(whole.rejected());
  });
});

describe('row 15: an export that is announced twice', () => {
  it('at the same moment is imported once', async () => {
    const whole = await undisturbed(content('Ann'));
    const bench = createBench();
    const announced = await bench.put(content('Ann'));
    await Promise.all([importExport(bench.ports, announced), importExport(bench.ports, announced)]);
    expect([...bench.chunks().keys()]).toEqual([...whole.chunks().keys()]);
    expect([...bench.jobs.jobs.values()]).toEqual([...whole.jobs.jobs.values()]);
    expect([...bench.jobs.chunks]).toEqual([...whole.jobs.chunks]);
  });

  it('stays read when the slower reader finds that it is gone', async () => {
    const bench = createBench();
    const announced = await bench.put(content('Ann'));
    const late: ImportPorts = {
      ...bench.ports,
      jobs: {
        ...bench.jobs,
        async startJob(job) {
          const started = await bench.jobs.startJob(job);
          await importExport(bench.ports, announced);
          return started;
        },
      },
    };
    await importExport(late, announced);
    expect([...bench.jobs.jobs.values()]).toMatchObject([{ state: 'read', records: ROWS }]);
  });
});

describe('row 17: an export that is replaced in the middle', () => {
  it('fails at the checkpoint, and the new one is read from its start', async () => {
    const bench = createBench();
    const first = await bench.put(content('Ann'));
    await expect(importExport(dyingAt(24, bench.ports), first)).rejects.toThrow('killed');
    const sent = bench.queue.bodies.length;
    const second = await bench.put(content('Bob'));
    await importExport(bench.ports, first);
    expect(bench.queue.bodies).toHaveLength(sent);
    expect(bench.jobs.jobs.get(jobIdOf(KEY, first.etag))).toMatchObject({
      state: 'failed',
      failure: 'Cannot import the file: it must be the one that was announced, got another one or none',
    });
    expect(bench.objects.objects.has(KEY)).toBe(true);
    await importExport(bench.ports, second);
    expect(bench.jobs.jobs.get(jobIdOf(KEY, second.etag))).toMatchObject({ state: 'read', records: ROWS });
    expect(bench.queue.bodies.slice(sent).join()).not.toContain('Ann');
  });
});
