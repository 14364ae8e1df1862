import { ALL_PRODUCTS, ALL_SOURCES } from '../domain/aspect-id.ts';
import { renamedWeek, type StoredWeek } from '../domain/stored-week.ts';
import type { IsoWeek } from '../domain/week.ts';
import { seriesOfWeeks, type KeyedSeries } from './series-of-weeks.ts';
import type { SourceWeeks } from './source-weeks.ts';

/**
 * Series over all products, so that what is spread thin is found: one per aspect, and the feedback as a whole. Each
 * source of each product is a stratum: a product that grows is no change.
 *
 * @param weeks of all products; later weeks than `through` are not looked at
 * @returns none while there is one product, or one that is called `all` itself
 */
export function seriesOfAll(
  weeks: readonly StoredWeek[],
  through: IsoWeek,
  delivered: SourceWeeks,
): readonly KeyedSeries[] {
  const firsts = new Map<string, IsoWeek>();
  for (const { product, week } of weeks) {
    const known = firsts.get(product);
    if (known === undefined || week < known) firsts.set(product, week);
  }
  const second = [...firsts.values()].sort()[1];
  if (second === undefined || second > through || firsts.has(ALL_PRODUCTS)) return [];
  const strata = new Map<string, ReadonlyMap<IsoWeek, number>>();
  const merged = weeks.map((one) => inAll(one, delivered, strata));
  return seriesOfWeeks(merged, through, strata)
    .filter(({ key }) => key.source === ALL_SOURCES)
    .map((one) => ({ ...one, since: one.since < second ? second : one.since }));
}

/** The week with each source named after its product, too; `strata` learns what they delivered. */
function inAll(
  week: StoredWeek,
  delivered: SourceWeeks,
  strata: Map<string, ReadonlyMap<IsoWeek, number>>,
): StoredWeek {
  return renamedWeek(week, ALL_PRODUCTS, (source) => {
    const stratum = `${week.product}\u0000${source}`;
    const own = delivered.get(source);
    if (own) strata.set(stratum, own);
    return stratum;
  });
}
