import { createConfigReader } from '../../shared/adapters/config/quality-config-file.ts';
import { noCounts, type ImportCounts } from '../../shared/domain/import-job.ts';
import { createHandler } from '../../functions/pull/handler.ts';
import { Refused, type Io } from './command.ts';
import { followJob } from './follow-job.ts';
import type { OpenData } from './open-data.ts';
import { namesOf } from './provision.ts';

export interface PulledNow {
  readonly source: string;
  readonly counts: ImportCounts;
  /** Nothing newer is left at the vendor. */
  readonly complete: boolean;
  /** Why it failed, or what became of the rest. */
  readonly reason: string | undefined;
  /** Why the first entry that was rejected could not be read. */
  readonly doubt: string | undefined;
}

/** Pulls one source, or all that have a schedule, one after the other; waits until what came is stored. */
export async function* pullNow(
  { clients, environment }: OpenData,
  only: string | undefined,
  { stop }: Pick<Io, 'stop'>,
): AsyncGenerator<PulledNow> {
  const config = createConfigReader(environment['QUALITY_CONFIG_FILE'] ?? '')();
  const scheduled = config.sources.filter(({ pull }) => pull !== undefined).map(({ id }) => id);
  if (only === undefined && scheduled.length === 0) {
    throw new Refused(
      'Cannot pull: the quality file must have a source with "pull: { every: 6h }"; name another one with --source ID',
    );
  }
  const pull = createHandler(environment);
  const context = { getRemainingTimeInMillis: () => (stop.aborted ? 0 : Infinity) };
  for (const source of only === undefined ? scheduled : [only]) {
    const outcome = await pull({ source, now: true }, context);
    if (!('run' in outcome)) {
      const reason = 'another pull of it is under way; try again in five minutes';
      yield { source, counts: noCounts, complete: false, reason, doubt: undefined };
      continue;
    }
    const { run, pulled } = outcome;
    const followed =
      run === undefined || run.read === 0
        ? undefined
        : await followJob(clients, namesOf(environment), run.job, { stop, again: 'another pull' });
    yield {
      source,
      counts: followed?.ok ? followed.value.counts : noCounts,
      complete: pulled === 'all',
      reason: outcome.reason ?? (followed?.ok === false ? followed.error : undefined),
      doubt: run?.doubt,
    };
  }
}
