import { weekOfDay, type IsoWeek } from '../../shared/domain/week.ts';
import type { DirtyDay, RollUpTable } from '../../shared/ports/roll-up-table.ts';
import { createLimit } from '../../shared/runtime/limit.ts';
import type { Logger } from '../../shared/runtime/logger.ts';
import { rollUpDays } from './roll-up-days.ts';

export interface DrainPorts {
  readonly table: RollUpTable;
  readonly log: Logger;
  /** A gap at or below this, in thousandths, is a defect. */
  defectThreshold(): number;
}

export interface DrainOptions {
  /** Whether there is time for more weeks. */
  readonly hasTime: () => boolean;
}

export interface Drained {
  /** Days that were added up. */
  readonly days: number;
  /** There is more to do: call again. */
  readonly remaining: boolean;
}

/** Days that are listed at once. */
const LIST_LIMIT = 500;
/** Weeks that are added up at the same time; the days of one week are read and written together. */
const CONCURRENCY = 4;

/** Adds up all days that were marked, week by week, until none is left or time is short. */
export async function drainDirtyDays(ports: DrainPorts, { hasTime }: DrainOptions): Promise<Drained> {
  const done = new Set<string>();
  const limit = createLimit(CONCURRENCY);
  let days = 0;
  for (;;) {
    const listed = await ports.table.listDirty(LIST_LIMIT);
    // The list is an index and may lag: a mark that was worked on must not keep us here.
    const fresh = listed.filter((day) => !done.has(markOf(day)));
    if (fresh.length === 0) return { days, remaining: listed.length >= LIST_LIMIT };
    let isShort = false;
    const counts = await Promise.all(
      weeksOf(fresh).map(({ product, week, days: marked }) =>
        limit(async () => {
          isShort ||= !hasTime();
          if (isShort) return 0;
          const rolled = await rollUpDays(ports, product, week, marked);
          for (const day of marked) done.add(markOf(day));
          return rolled;
        }),
      ),
    );
    days += counts.reduce((sum, count) => sum + count, 0);
    ports.log.info('days added up', { days, count: fresh.length });
    if (isShort) return { days, remaining: true };
  }
}

const markOf = ({ product, day, epoch }: DirtyDay): string => `${day} ${String(epoch)} ${product}`;

interface DirtyWeek {
  readonly product: string;
  readonly week: IsoWeek;
  readonly days: DirtyDay[];
}

function weeksOf(days: readonly DirtyDay[]): readonly DirtyWeek[] {
  const weeks = new Map<string, DirtyWeek>();
  for (const day of days) {
    const week = weekOfDay(day.day);
    const key = `${week} ${day.product}`;
    const known = weeks.get(key);
    if (known) known.days.push(day);
    else weeks.set(key, { product: day.product, week, days: [day] });
  }
  return [...weeks.values()];
}
