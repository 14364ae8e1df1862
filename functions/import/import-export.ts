import type { ImportJob } from '../../shared/domain/import-job.ts';
import { noCounts } from '../../shared/domain/import-job.ts';
import type { Received } from '../../shared/domain/received.ts';
import { fail, ok, type Result } from '../../shared/domain/result.ts';
import { redactRaw } from '../../shared/text/redact-raw.ts';
import { isSourceType, sources } from '../../shared/sources/index.ts';
import type { ExportSource, Source, SourceContext } from '../../shared/sources/source.ts';
import { announcementOf, type AnnouncedObject } from './announced-objects.ts';
import type { ImportPorts } from './import-ports.ts';
import { readRows } from './read-rows.ts';
import { rejectedKeeper, rejectedKey, whereToGoOn } from './resume-job.ts';
import { createSender } from './send-chunks.ts';
import { UnreadableExport } from './unpack/unreadable-export.ts';

/**
 * Reads one export and sends its rows in chunks. After a crash, and when the time of a call ends, it goes on at the last
 * checkpoint; a packed file is read again from its start, but not sent again. Chunks that come twice count once. What
 * was read or refused is removed: it holds what the redactor takes out.
 * @param isTimeUp asked between chunks: when it is, the rest is left to another call
 * @throws Error when the infrastructure failed: the announcement comes again
 */
export async function importExport(
  ports: ImportPorts,
  announced: AnnouncedObject,
  isTimeUp = (): boolean => false,
): Promise<void> {
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
  if (job.state === 'read' || (await readJob(ports, job, isTimeUp)))
    await ports.objects.remove(key, { etag });
  else await ports.imports.send(announcementOf(announced));
}

/** @returns false when the time was up before the end */
async function readJob(ports: ImportPorts, job: ImportJob, isTimeUp: () => boolean): Promise<boolean> {
  const { id, source } = job;
  const opened = openSource(ports, job);
  const result = opened.ok ? await readExport(ports, job, opened.value, isTimeUp) : opened;
  if (!result.ok) {
    ports.log.warn('export failed', { job: id, source });
    const failure = redactRaw(result.error);
    await ports.received.recordReceived({ ...receivedOf(job), reason: failure });
    await ports.jobs.saveJob({ ...job, state: 'failed', failure });
    return true;
  }
  if (result.value === 'time is up') {
    ports.log.info('export goes on in another call', { job: id, source });
    return false;
  }
  const { records, rejected, doubt } = result.value;
  const counts = { ...noCounts, read: records, rejected };
  await ports.received.recordReceived({ ...receivedOf(job), counts, doubt });
  ports.log.info('export read', { job: id, source, count: records });
  return true;
}

const receivedOf = ({ id, source, receivedAt }: ImportJob): Received => ({
  id,
  source,
  receivedAt,
  via: 'import',
});

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
  const { product, productField, kind, language, mapping, options } = settings;
  const { source, receivedAt } = job;
  return ok({
    plugin: plugin.export,
    context: { source, product, productField, kind, language, mapping, options, receivedAt },
  });
}

/** @returns the finished job, or one sentence on why the file cannot be read */
async function readExport(
  ports: ImportPorts,
  known: ImportJob,
  source: OpenedSource,
  isTimeUp: () => boolean,
): Promise<Result<ImportJob | 'time is up'>> {
  const { job, rejected } = await whereToGoOn(ports.objects, known);
  const from = job.resume?.position;
  const object = await ports.objects.open(job.key, { etag: job.etag, offset: from?.place.offset ?? 0 });
  if (!object) {
    return fail(
      // It was refused and removed, and is announced again.
      job.failure ?? 'Cannot import the file: it must be the one that was announced, got another one or none',
    );
  }
  const sender = createSender(
    ports,
    { ...job, state: 'reading', size: object.size },
    { isTimeUp, keepRejected: rejectedKeeper(ports.objects, job, rejected) },
  );
  try {
    for await (const row of readRows(object.body, { ...source, from, onRead: sender.read })) {
      if (!row.ok) return row;
      if (!(await sender.add(row.value))) return ok('time is up');
      if (row.value.row.row === 'rejected') rejected.add(row.value.row);
    }
  } catch (error) {
    if (error instanceof UnreadableExport) return fail(error.message);
    throw error;
  }
  const chunks = await sender.flush();
  await saveRejected(ports, job.id, { csv: rejected.csv(), count: rejected.count(), chunk: chunks });
  return ok(await sender.finish());
}

/** Rejected rows are a chunk of their own in the ledger, so that its sums are those of the file. */
async function saveRejected(
  { objects, jobs }: ImportPorts,
  job: string,
  { csv, count, chunk }: { readonly csv: string; readonly count: number; readonly chunk: number },
): Promise<void> {
  if (count === 0) return;
  await objects.put(rejectedKey(job), csv);
  await jobs.recordChunk(job, chunk, { ...noCounts, read: count, rejected: count });
}
