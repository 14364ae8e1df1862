import type { ImportJob } from '../../shared/domain/import-job.ts';
import { noCounts } from '../../shared/domain/import-job.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { redactRaw } from '../../shared/text/redact-raw.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import type { ExportSource, Source, SourceContext } from '../../shared/sources/source.ts';
import type { AnnouncedObject } from './announced-objects.ts';
import type { ImportPorts } from './import-ports.ts';
import { readRows } from './read-rows.ts';
import { createRejectedRows } from './rejected-rows.ts';
import { createSender } from './send-chunks.ts';
import { UnreadableExport } from './unpack/unreadable-export.ts';

/**
 * Reads one export and sends its rows in chunks. After a crash the file is read again from its start: chunks that
 * were sent are not sent again, and those that are nevertheless count once. What was read or refused is removed: it holds
 * what the redactor takes out.
 * @throws Error when the infrastructure failed: the announcement comes again
 */
export async function importExport(ports: ImportPorts, announced: AnnouncedObject): Promise<void> {
  const { key, etag, source } = announced;
  const id = ports.jobId(key, etag);
  const job = await ports.jobs.startJob({
    ...emptyJob,
    id,
    key,
    etag,
    source,
    receivedAt: ports.clock.now(),
  });
  if (job.state !== 'read') await readJob(ports, job);
  await ports.objects.remove(key, { etag });
}

async function readJob(ports: ImportPorts, job: ImportJob): Promise<void> {
  const { id, source } = job;
  const opened = openSource(ports, job);
  const result = opened.ok ? await readExport(ports, job, opened.value) : opened;
  if (result.ok) {
    ports.log.info('export read', { job: id, source, count: result.value.records });
    return;
  }
  ports.log.warn('export failed', { job: id, source });
  await ports.jobs.saveJob({ ...job, state: 'failed', failure: redactRaw(result.error) });
}

const emptyJob = { state: 'reading', size: 0, offset: 0, records: 0, chunks: 0, rejected: 0 } as const;

interface OpenedSource {
  readonly plugin: ExportSource;
  readonly context: SourceContext;
}

function openSource(ports: ImportPorts, job: ImportJob): Result<OpenedSource> {
  const settings = ports.config().sources.find(({ id }) => id === job.source);
  if (!settings) return fail(`Cannot import the file: ${job.source} must be configured as a source`);
  const plugin: Source | undefined = isSourceType(settings.type) ? sources[settings.type] : undefined;
  if (!plugin?.export) {
    return fail(`Cannot import the file: ${settings.type} must be a type of source that comes as a file`);
  }
  const { product, productField, kind, language, mapping } = settings;
  const { source, receivedAt } = job;
  return ok({
    plugin: plugin.export,
    context: { source, product, productField, kind, language, mapping, receivedAt },
  });
}

/** @returns the finished job, or one sentence on why the file cannot be read */
async function readExport(
  ports: ImportPorts,
  job: ImportJob,
  { plugin, context }: OpenedSource,
): Promise<Result<ImportJob>> {
  const object = await ports.objects.open(job.key, { etag: job.etag });
  if (!object) {
    return fail(
      // It was refused and removed, and is announced again.
      job.failure ?? 'Cannot import the file: it must be the one that was announced, got another one or none',
    );
  }
  const rejected = createRejectedRows();
  const sender = createSender(ports, { ...job, state: 'reading', size: object.size });
  try {
    for await (const row of readRows(object.body, plugin, context, sender.read)) {
      if (!row.ok) return row;
      if (row.value.row === 'rejected') rejected.add(row.value);
      await sender.add(row.value);
    }
  } catch (error) {
    if (error instanceof UnreadableExport) return fail(error.message);
    throw error;
  }
  const chunks = await sender.flush();
  await saveRejected(ports, job.id, { csv: rejected.csv(), count: rejected.count(), chunk: chunks });
  return ok(await sender.finish(rejected.count()));
}

/** Rejected rows are a chunk of their own in the ledger, so that its sums are those of the file. */
async function saveRejected(
  { objects, jobs }: ImportPorts,
  job: string,
  { csv, count, chunk }: { readonly csv: string; readonly count: number; readonly chunk: number },
): Promise<void> {
  if (count === 0) return;
  await objects.put(`rejected/${job}.csv`, csv);
  await jobs.recordChunk(job, chunk, { ...noCounts, read: count, rejected: count });
}
