import { createReadStream } from 'node:fs';
import { appendFile, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportPorts } from '../../../functions/import/import-ports.ts';
import { asciiJson } from '../../../shared/adapters/sqs/ascii-json.ts';
import { jobIdOf } from '../../../shared/adapters/job-id.ts';
import { systemClock } from '../../../shared/adapters/system-clock.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { importJobSchema, type ImportJob } from '../../../shared/domain/import-job.ts';
import * as z from 'zod';
import { silentLog } from '../../support/memory-ports.ts';

export const largeFile = (folder: string): string => join(folder, 'export.csv');
/** One line for each chunk that was sent: its number and its rows. */
export const chunkFile = (folder: string): string => join(folder, 'chunks');
export const jobFile = (folder: string): string => join(folder, 'job.json');

export async function readJob(folder: string): Promise<ImportJob | undefined> {
  const text = await readFile(jobFile(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : importJobSchema.parse(JSON.parse(text));
}

const chunkSchema = z.object({ chunk: z.number(), changes: z.array(z.unknown()) });

/** The import with files for queue, bucket and table, which outlive a process that is killed. */
export function createFilePorts(folder: string, onOpen: (offset: number) => void): ImportPorts {
  const config = qualityConfigSchema.parse({
    organisation: 'Bench',
    sources: [
      {
        id: 'bench',
        type: 'generic-csv',
        product: 'Kettle',
        mapping: {
          externalId: 'id',
          text: 'review',
          occurredAt: 'date',
          rating: { column: 'stars', min: 1, max: 5 },
        },
      },
    ],
  });
  const saveJob = async (job: ImportJob): Promise<void> => {
    await writeFile(`${jobFile(folder)}.new`, JSON.stringify(job));
    await rename(`${jobFile(folder)}.new`, jobFile(folder));
  };
  const sendAll = async (bodies: readonly unknown[]): Promise<void> => {
    const lines = bodies.map((body) => {
      const { chunk, changes } = chunkSchema.parse(JSON.parse(asciiJson(body)));
      return `${String(chunk)} ${String(changes.length)}\n`;
    });
    await appendFile(chunkFile(folder), lines.join(''));
  };
  const queue = { send: async (body: unknown) => sendAll([body]), sendAll };
  return {
    queue,
    imports: queue,
    objects: {
      put: async () => undefined,
      remove: async () => undefined,
      async open(_key, { offset = 0, etag = '' } = {}) {
        onOpen(offset);
        const { size } = await stat(largeFile(folder));
        return { size, etag, body: createReadStream(largeFile(folder), { start: offset }) };
      },
    },
    jobs: {
      async startJob(job) {
        const known = await readJob(folder);
        if (!known) await saveJob(job);
        return known ?? job;
      },
      saveJob,
      recordChunk: async () => undefined,
    },
    received: { recordReceived: async () => undefined },
    clock: systemClock,
    log: silentLog,
    config: () => config,
    jobId: jobIdOf,
  };
}
