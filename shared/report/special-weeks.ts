import type { CalendarEntry, SpecialWeek } from '../domain/special-week.ts';
import { addWeeks, weekOfDay, weekRange, type IsoWeek } from '../domain/week.ts';
import { quantile } from '../stats/dispersion/quantile.ts';
import type { SourceWeeks } from './source-weeks.ts';

/** Usual is the median of so many ordinary weeks. */
const USUAL_WEEKS = 8;
/** Below it a week without feedback may be chance. */
const LOWEST_USUAL = 20;
/** Part of the usual volume below which nobody can have been at work. */
const SHUT = 0.2;
const LONGEST_SHUTDOWN = 4;
const CATCH_UP_WEEKS = 2;
/** Part of the usual volume from which on a week catches up. */
const RAISED = 1.25;

const SHUTDOWN: SpecialWeek = { name: 'Nearly no feedback from any source', expect: 'fewer' };
const CATCH_UP: SpecialWeek = { name: 'Catching up after a shutdown', expect: 'more' };

/** What is special of a week of a product; undefined for an ordinary one. */
export type SpecialWeeks = (product: string, week: IsoWeek) => SpecialWeek | undefined;

/**
 * Weeks that were declared special, and artefacts of the calendar that can be seen: a shutdown, in which every source
 * together brought less than a fifth of the usual (and at least that of the big ones), and what is caught up in the 2
 * weeks after. Each week is judged from the weeks up to it.
 *
 * @param delivered deliveries of the sources over all products
 */
export function specialWeeks(
  calendar: readonly CalendarEntry[],
  delivered: SourceWeeks,
  through: IsoWeek,
): SpecialWeeks {
  const declared = new Map<IsoWeek, CalendarEntry[]>();
  for (const entry of calendar) {
    for (const week of weekRange(weekOfDay(entry.from), weekOfDay(entry.to))) {
      declared.set(week, [...(declared.get(week) ?? []), entry]);
    }
  }
  const seen = artefacts(delivered, through);
  return (product, week) =>
    declared.get(week)?.find(({ products }) => products?.includes(product) ?? true) ?? seen.get(week);
}

/** What is special of a week, with the product where it does not hold for all; sorted by product. */
export function specialNames(
  specialOf: SpecialWeeks,
  products: readonly string[],
  week: IsoWeek,
): readonly string[] {
  const byName = Map.groupBy([...products].sort(), (product) => specialOf(product, week)?.name);
  return [...byName].flatMap(([name, of]) => {
    if (name === undefined) return [];
    return of.length === products.length ? name : of.map((product) => `${name} (${product})`);
  });
}

/** Shutdowns and what was caught up, from the volumes alone. */
function artefacts(delivered: SourceWeeks, through: IsoWeek): ReadonlyMap<IsoWeek, SpecialWeek> {
  const found = new Map<IsoWeek, SpecialWeek>();
  const first = [...delivered.values()].flatMap((weeks) => [...weeks.keys()].slice(0, 1)).sort()[0];
  if (first === undefined) return found;
  const volumeOf = (week: IsoWeek): number =>
    [...delivered.values()].reduce((sum, weeks) => sum + (weeks.get(week) ?? 0), 0);
  const ordinary: number[] = [];
  const shutdown = { weeks: 0, missed: 0, last: first };
  for (const week of weekRange(first, through)) {
    const volume = volumeOf(week);
    const usual = ordinary.length < USUAL_WEEKS ? 0 : quantile(ordinary.slice(-USUAL_WEEKS), 0.5);
    const isShut = usual >= LOWEST_USUAL && volume < SHUT * usual && shutdown.weeks < LONGEST_SHUTDOWN;
    if (isShut) {
      found.set(week, SHUTDOWN);
      Object.assign(shutdown, {
        weeks: shutdown.weeks + 1,
        missed: shutdown.missed + usual - volume,
        last: week,
      });
      continue;
    }
    const excess = volume - usual;
    const isAfter = shutdown.weeks > 0 && week <= addWeeks(shutdown.last, CATCH_UP_WEEKS);
    if (isAfter && volume >= RAISED * usual && excess <= RAISED * shutdown.missed) {
      found.set(week, CATCH_UP);
      shutdown.missed -= excess;
      continue;
    }
    if (!isAfter) Object.assign(shutdown, { weeks: 0, missed: 0 });
    ordinary.push(volume);
  }
  return found;
}
