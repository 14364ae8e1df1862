import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { announceObject } from '../../infra/local/announce-object.ts';
import { connect, disconnect } from '../../infra/local/connect.ts';
import { startEmulators } from '../../infra/local/emulator-process.ts';
import { startEventSource } from '../../infra/local/event-source.ts';
import { provision } from '../../infra/local/provision.ts';
import { uploadFile } from '../../infra/local/upload-export.ts';
import { createHandler as createImport } from '../../functions/import/handler.ts';
import { createHandler as createRollUp } from '../../functions/roll-up/handler.ts';
import { createHandler as createScore } from '../../functions/score/handler.ts';
import { createJobs } from '../../shared/adapters/dynamo/jobs.ts';
import { jobIdOf } from '../../shared/adapters/job-id.ts';
import type { ImportCounts } from '../../shared/domain/import-job.ts';

export interface Pipeline {
  /** Sends a file through import and score. Resolves when every row is stored. */
  importFile(path: string): Promise<ImportCounts>;
  /** @returns how many days were added up */
  rollUp(): Promise<number>;
  /** Highest resident memory of the emulators so far, in MB; undefined where the system does not tell. */
  emulatorPeakMb(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** Import, score and roll-up as `npm start` runs them: in this process, the emulators on disk in a child. */
export async function startPipeline(source: Readonly<Record<string, unknown>>): Promise<Pipeline> {
  const folder = await mkdtemp(join(tmpdir(), 'quality-signals-bench-'));
  const emulators = await startEmulators(join(folder, 'storage'));
  const config = join(folder, 'quality.json');
  const secrets = join(folder, 'secrets.json');
  await writeFile(config, JSON.stringify({ organisation: 'Bench', sources: [source] }));
  await writeFile(secrets, JSON.stringify({ 'quality-signals/pepper': 'a pepper for benchmarks only' }));
  const endpoints = {
    AWS_REGION: 'us-east-1',
    AWS_ENDPOINT_URL_DYNAMODB: emulators.dynamoDb,
    AWS_ENDPOINT_URL_SQS: emulators.queues,
    AWS_ENDPOINT_URL_S3: emulators.queues,
    QUALITY_CONFIG_FILE: config,
    SECRETS_FILE: secrets,
  };
  const clients = connect(endpoints);
  const names = await provision(clients, { tableName: 'feedback', bucketName: 'raw' });
  const env = { ...endpoints, ...names };
  const shared = {
    visibilitySeconds: 60,
    say: (line: string) => process.stderr.write(`${line}\n`),
    afterBatch: () => undefined,
  };
  const queues = [
    { name: 'import', queueUrl: names.IMPORT_QUEUE_URL, handler: createImport(env), concurrency: 1 },
    { name: 'score', queueUrl: names.FEEDBACK_QUEUE_URL, handler: createScore(env), concurrency: 4 },
  ].map((queue) => startEventSource(clients.sqs, { ...shared, ...queue }));
  const rollUp = createRollUp(env);
  const jobs = createJobs(clients.dynamo, names.TABLE_NAME);
  let files = 0;
  return {
    async importFile(path) {
      files += 1;
      const key = `exports/${String(source['id'])}/${String(files)}`;
      const etag = await uploadFile(clients.s3, path, { bucket: names.BUCKET_NAME, key });
      await announceObject(clients, { bucket: names.BUCKET_NAME, key, queueUrl: names.IMPORT_QUEUE_URL });
      const id = jobIdOf(key, etag);
      for (;;) {
        const found = await jobs.job(id);
        if (found?.job.state === 'failed') throw new Error(`Cannot measure: ${found.job.failure ?? ''}`);
        if (found?.job.state === 'read' && found.doneChunks >= found.job.chunks) return found.counts;
        await pause(100);
      }
    },
    rollUp: async () => (await rollUp({})).days,
    emulatorPeakMb: async () => {
      const status = await readFile(`/proc/${String(emulators.pid)}/status`, 'utf8').catch(() => '');
      const peak = /VmHWM:\s+(\d+) kB/.exec(status)?.[1];
      return peak === undefined ? undefined : Number(peak) / 1024;
    },
    async close() {
      await Promise.all(queues.map((queue) => queue.close()));
      disconnect(clients);
      await emulators.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
