import { createHash } from 'node:crypto';
import type { ImportCounts, ImportJob } from '../../shared/domain/import-job.ts';
import type { Quarantined } from '../../shared/domain/quarantine.ts';
import type { Received } from '../../shared/domain/received.ts';
import type { SourceActivity } from '../../shared/domain/source-activity.ts';
import type { ObjectList, ObjectStore, Queue } from '../../shared/ports/infrastructure.ts';
import type {
  ActivityWriter,
  JobWriter,
  QuarantineWriter,
  ReceivedWriter,
} from '../../shared/ports/writer.ts';
import type { Logger } from '../../shared/runtime/logger.ts';

export const silentLog: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A queue that keeps what it got, as the JSON that a worker reads. */
export interface MemoryQueue extends Queue {
  readonly bodies: string[];
  /** Seconds of those that wait. */
  readonly delays: number[];
}

export function createMemoryQueue(): MemoryQueue {
  const bodies: string[] = [];
  const delays: number[] = [];
  return {
    bodies,
    delays,
    async send(body, options) {
      bodies.push(JSON.stringify(body));
      if (options) delays.push(options.delaySeconds);
    },
    async sendAll(all) {
      bodies.push(...all.map((body) => JSON.stringify(body)));
    },
  };
}

export interface MemoryObjects extends ObjectStore, ObjectList {
  readonly objects: Map<string, Uint8Array>;
  /** When an object was written, where that matters: RFC 3339. */
  readonly writtenAt: Map<string, string>;
  /** Bytes that were asked for, call by call: `exports/shop/a.csv from 65536`. */
  readonly asked: string[];
  etagOf(key: string): string;
}

/** @param partBytes how much is read at once */
export function createMemoryObjects(partBytes = 65_536): MemoryObjects {
  const objects = new Map<string, Uint8Array>();
  const etagOf = (key: string): string =>
    createHash('md5')
      .update(objects.get(key) ?? '')
      .digest('hex');
  const asked: string[] = [];
  const writtenAt = new Map<string, string>();
  return {
    objects,
    writtenAt,
    asked,
    etagOf,
    async put(key, body) {
      objects.set(key, typeof body === 'string' ? Buffer.from(body) : body);
    },
    async open(key, { offset = 0, etag } = {}) {
      const bytes = objects.get(key);
      asked.push(`${key} from ${String(offset)}`);
      if (!bytes || offset > bytes.byteLength || (etag !== undefined && etag !== etagOf(key)))
        return undefined;
      return {
        size: bytes.byteLength,
        etag: etagOf(key),
        body: (async function* parts() {
          for (let from = offset; from < bytes.byteLength; from += partBytes) {
            yield bytes.subarray(from, from + partBytes);
          }
        })(),
      };
    },
    async *keys(prefix) {
      for (const key of [...objects.keys()]) if (key.startsWith(prefix)) yield key;
    },
    async *writtenBefore(prefix, instant) {
      for (const [key, at] of [...writtenAt]) {
        if (key.startsWith(prefix) && objects.has(key) && at < instant) yield { key, etag: etagOf(key) };
      }
    },
    async remove(key, { etag } = {}) {
      if (etag === undefined || etag === etagOf(key)) objects.delete(key);
    },
  };
}

export interface MemoryJobs extends JobWriter {
  readonly jobs: Map<string, ImportJob>;
  /** Ledger by `<job>/<chunk>`. */
  readonly chunks: Map<string, ImportCounts>;
}

export function createMemoryJobs(): MemoryJobs {
  const jobs = new Map<string, ImportJob>();
  const chunks = new Map<string, ImportCounts>();
  return {
    jobs,
    chunks,
    async startJob(job) {
      const known = jobs.get(job.id) ?? job;
      jobs.set(job.id, known);
      return known;
    },
    async saveJob(job) {
      if (jobs.get(job.id)?.state !== 'read') jobs.set(job.id, job);
    },
    async recordChunk(job, chunk, counts) {
      const key = `${job}/${String(chunk)}`;
      chunks.set(key, chunks.get(key) ?? counts);
    },
  };
}

export interface MemoryNotes extends QuarantineWriter, ActivityWriter, ReceivedWriter {
  readonly received: Received[];
  readonly quarantined: Quarantined[];
  readonly heard: SourceActivity[];
  activity(): Promise<readonly SourceActivity[]>;
}

export function createMemoryNotes(): MemoryNotes {
  const quarantined: Quarantined[] = [];
  const heard: SourceActivity[] = [];
  const received: Received[] = [];
  return {
    quarantined,
    heard,
    received,
    async recordReceived(one) {
      received.push(one);
    },
    async quarantine(item) {
      quarantined.push(item);
    },
    async recordActivity(activity) {
      heard.push(activity);
    },
    activity: async () => heard,
  };
}
