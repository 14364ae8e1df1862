import { ALL_PRODUCTS } from '../../shared/domain/aspect-id.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { loadStoredWeeks, type StoredWeeks } from '../../shared/queries/load-stored-weeks.ts';
import { contentOf, fingerprintOf, inputsOf } from '../../shared/report/fingerprint-of.ts';
import { weeksUntilComplete } from '../../shared/report/incomplete-weeks.ts';
import { judgeHistory, type History } from '../../shared/report/judge-history.ts';
import { isFinal, lastCompletedWeek } from '../../shared/report/week-clock.ts';
import { weekInputs } from '../../shared/report/week-inputs.ts';
import { mapLimit } from '../../shared/runtime/map-limit.ts';
import { burstsBehind } from './bursts-behind.ts';
import type { PublishPorts } from './publish-ports.ts';
import { storedSeries } from './stored-series.ts';
import { tellRevisions } from './tell-revisions.ts';
import { termsBehind } from './terms-behind.ts';
import { createTextsReader, type TextsReader } from './texts-behind.ts';

export interface PublishSummary {
  /** New revisions, oldest week first. */
  readonly published: readonly { readonly week: IsoWeek; readonly revision: number }[];
  /** Series judged; 0 when nothing had changed. */
  readonly series: number;
}

const PARALLEL = 16;
const ALL_WEEKS = 10_000;

interface Run {
  readonly now: string;
  readonly config: QualityConfig;
  readonly through: IsoWeek;
  readonly stored: StoredWeeks;
  readonly completeAfter: number;
  /** Hash of the data up to each week. */
  readonly inputs: ReadonlyMap<IsoWeek, string>;
  /** Newest revision of each week that was ever published. */
  readonly newest: ReadonlyMap<IsoWeek, Publication>;
}

/**
 * Publishes every completed week whose content is new. Each step can be repeated: a run that dies leaves no
 * checkpoint, so the next one finds the same work, writes what is missing, and tells again under the same ids.
 */
export async function publishWeeks(ports: PublishPorts): Promise<PublishSummary> {
  const now = ports.clock.now();
  const config = ports.config();
  const through = lastCompletedWeek(now, config.timeZone);
  const stored = await loadStoredWeeks(ports.table, through);
  const completeAfter = weeksUntilComplete(stored.weeks, through);
  const inputs = weekInputs(stored.weeks, ports.hash);
  const runInputs = inputsOfRun(ports, { now, config, through, stored, completeAfter, inputs });
  const checkpoint = await ports.table.readCheckpoint();
  if (checkpoint?.inputs === runInputs) return { published: [], series: 0 };
  const newest = await newestRevisions(ports, inputs.keys());
  const sample = stored.products.every((product) => product.sample);
  const told = checkpoint?.told ?? {};
  const untold = [...newest.values()].filter(({ week, revision }) => revision > (told[week] ?? 0));
  await tellRevisions(ports, untold, { now, config, sample });
  const { published, series, contended } = await publishDue(ports, {
    now,
    config,
    through,
    stored,
    completeAfter,
    inputs,
    newest,
  });
  await tellRevisions(ports, published, { now, config, sample });
  if (!contended) {
    const all = [...newest.values(), ...published];
    await ports.table.writeCheckpoint({
      inputs: runInputs,
      told: Object.fromEntries(all.map(({ week, revision }) => [week, revision])),
    });
  }
  return { published: published.map(({ week, revision }) => ({ week, revision })), series };
}

/** Data, settings, and which weeks are over and final: while it stays the same, so does everything published. */
function inputsOfRun(
  ports: PublishPorts,
  { now, config, through, stored, completeAfter, inputs }: Omit<Run, 'newest'>,
): string {
  const { aspects, owners, goals, detection, calendar, timeZone, finalAfterHours } = config;
  const open = [...inputs.keys()].filter((week) => !isFinal(week, now, config, completeAfter));
  const settings = { aspects, owners, goals, detection, calendar, timeZone, finalAfterHours };
  const data = [...inputs].at(-1) ?? null;
  return ports.hash(JSON.stringify([through, open, stored.products, data, settings]));
}

async function newestRevisions(
  { table }: PublishPorts,
  weeks: Iterable<IsoWeek>,
): Promise<ReadonlyMap<IsoWeek, Publication>> {
  const known = [...new Set([...weeks, ...(await table.publishedWeeks(ALL_WEEKS))])].sort();
  const found = await mapLimit(known, PARALLEL, (week) => table.publication(week));
  return new Map(found.flatMap((one) => (one ? [[one.week, one] as const] : [])));
}

/**
 * A week is due when it was never published, when data up to it changed, or while it is not final. A final week is
 * not restated because a setting changed, or a source or product joined later.
 */
function dueWeeks({ inputs, newest, now, config, completeAfter }: Run): readonly IsoWeek[] {
  return [...new Set([...inputs.keys(), ...newest.keys()])].sort().filter((week) => {
    const known = newest.get(week);
    return (
      !known ||
      inputsOf(known.fingerprint) !== (inputs.get(week) ?? '') ||
      !isFinal(week, now, config, completeAfter)
    );
  });
}

async function publishDue(
  ports: PublishPorts,
  run: Run,
): Promise<{
  readonly published: readonly Publication[];
  readonly series: number;
  readonly contended: boolean;
}> {
  const due = dueWeeks(run);
  if (due.length === 0) return { published: [], series: 0, contended: false };
  const { stored, through, config, newest } = run;
  const history = judgeHistory(stored.weeks, through, ports.detect, config);
  const names = stored.products.map(({ product }) => product);
  for (const product of new Set([...names, ALL_PRODUCTS])) {
    await ports.table.replaceSeries(product, storedSeries(history, product));
  }
  const textsOf = createTextsReader(ports.table, names);
  const next = await mapLimit(due, PARALLEL, (week) => revisionOf(ports, run, history, week, textsOf));
  const changed = next.filter(
    (one) => contentOf(one.fingerprint) !== contentOf(newest.get(one.week)?.fingerprint ?? ''),
  );
  const created = await mapLimit(changed, PARALLEL, (one) => ports.table.createPublication(one));
  return {
    published: changed.filter((_, index) => created[index]),
    series: history.series.length,
    // Another run was faster with one of them: its words count, and the next run compares again.
    contended: created.includes(false),
  };
}

async function revisionOf(
  ports: PublishPorts,
  { now, config, completeAfter, inputs, newest }: Run,
  history: History,
  week: IsoWeek,
  textsOf: TextsReader,
): Promise<Publication> {
  const defectThreshold = Math.round(config.defectThreshold * 1000);
  const burstOf = await burstsBehind(history, week, { textsOf, defectThreshold });
  const concerns = history.content(week, { burstOf }).signals.map(({ verdict }) => verdict);
  const newTerms = await termsBehind(concerns, textsOf);
  const content = history.content(week, { burstOf, newTerms });
  return {
    week,
    revision: (newest.get(week)?.revision ?? 0) + 1,
    publishedAt: now,
    fingerprint: fingerprintOf(inputs.get(week) ?? '', content, ports.hash),
    ...content,
    final: isFinal(week, now, config, completeAfter),
    completeAfter,
  };
}
