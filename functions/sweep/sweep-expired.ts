import { mapLimit } from '../../shared/runtime/map-limit.ts';
import type { Cursor, Expired } from '../../shared/ports/retained.ts';
import { cutoffsOf } from './cutoffs-of.ts';
import { addSwept, noneSwept, type SweepReceipt, type SweptCounts } from './receipt.ts';
import { sweepItem } from './sweep-item.ts';
import { sweepObjects } from './sweep-objects.ts';
import type { SweepPorts } from './sweep-ports.ts';

/** A pass a day: an hour of the day that is missed is made good by the next one. */
const PASS_EVERY_MS = 20 * 3_600_000;
const PARALLEL = 8;

export interface SweepOptions {
  /** Counts what would go, from the beginning, and changes nothing. */
  readonly dryRun?: boolean;
  /** Begins a pass, though the last one is not a day old or was broken off. */
  readonly now?: boolean;
  /** Asked after each page. */
  readonly hasTime: () => boolean;
}

/**
 * Removes what is older than `retention` says. A call that is broken off is gone on with by the next one; whatever is
 * done twice has the effect of once.
 * @returns undefined when no pass is due
 */
export async function sweepExpired(
  ports: SweepPorts,
  { dryRun = false, now = false, hasTime }: SweepOptions,
): Promise<SweepReceipt | undefined> {
  const pass = dryRun ? { passAt: ports.clock.now() } : await passToDo(ports, now);
  if (!pass) return undefined;
  const { passAt } = pass;
  const cutoffs = cutoffsOf(ports.config().retention, passAt);
  let removed = noneSwept;
  if (!pass.after) removed = addSwept(removed, await sweepObjects(ports, cutoffs, { dryRun }));
  let after = pass.after;
  do {
    const page = await ports.items.page(cutoffs, after);
    removed = addSwept(removed, dryRun ? countsOf(page.found) : await sweepPage(ports, page.found));
    after = page.next;
    if (!dryRun) await ports.checkpoints.writeCheckpoint({ passAt, after });
  } while (after && hasTime());
  return { passAt, complete: after === undefined, removed };
}

/** The pass that was broken off, else a new one when it is time. */
async function passToDo(
  { checkpoints, clock }: SweepPorts,
  now: boolean,
): Promise<{ readonly passAt: string; readonly after?: Cursor | undefined } | undefined> {
  const last = await checkpoints.readCheckpoint();
  if (last?.after && !now) return last;
  const passAt = clock.now();
  const isDue = now || !last || Date.parse(passAt) - Date.parse(last.passAt) >= PASS_EVERY_MS;
  return isDue ? { passAt } : undefined;
}

async function sweepPage(ports: SweepPorts, found: readonly Expired[]): Promise<Partial<SweptCounts>> {
  // Several revisions of a report lie side by side, and are rewritten together.
  const weeks = new Map(found.flatMap((one) => (one.kind === 'reportWords' ? [[one.week, one]] : [])));
  const work = [...found.filter(({ kind }) => kind !== 'reportWords'), ...weeks.values()];
  const counts = await mapLimit(work, PARALLEL, async (expired) => ({
    [expired.kind]: await sweepItem(ports, expired),
  }));
  return counts.reduce<SweptCounts>(addSwept, noneSwept);
}

const countsOf = (found: readonly Expired[]): SweptCounts =>
  found.reduce((sum, { kind }) => addSwept(sum, { [kind]: 1 }), noneSwept);
