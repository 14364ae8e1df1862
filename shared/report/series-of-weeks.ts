import type { Cell } from '../domain/day-partial.ts';
import { seriesKindOf, type Series, type SeriesWeek } from '../domain/series.ts';
import { seriesId, type PublishedVerdict, type SeriesKey } from '../domain/signal.ts';
import type { Stratum } from '../detection/mix-offset.ts';
import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import { weekRange, type IsoWeek } from '../domain/week.ts';
import { shareWeeks, standardised, strataOf, type AspectSums } from './share-weeks.ts';
import { sourceWeeks, workingWeeks, type SourceWeeks } from './source-weeks.ts';

/** Feedback becomes a share of feedback (reviews, surveys) or a plain count (complaints). */
const reportedKinds = ['proportion', 'count'] as const;
export type ReportedKind = (typeof reportedKinds)[number];

/** A series with the (product, aspect, source) it counts. */
export interface KeyedSeries {
  readonly key: SeriesKey;
  readonly kind: ReportedKind;
  readonly series: Series;
  /**
   * First week in which the series was one of its own: before it there was no event, or the source was the only
   * one of its kind. Later knowledge does not change what is said of earlier weeks.
   */
  readonly since: IsoWeek;
  /** Of a share over several sources: what each of them brought to each week of the series. */
  readonly strata?: readonly (readonly Stratum[])[] | undefined;
}

/** @example idOfSeries({ product: 'Kettle', aspect: 'delivery', source: 'all' }, 'count') // 'Kettle/delivery/all?count' */
export const idOfSeries = (key: SeriesKey, kind: ReportedKind): string =>
  kind === 'count' ? `${seriesId(key)}?count` : seriesId(key);

export const idOfVerdict = ({ product, aspect, source, kind }: PublishedVerdict): string =>
  idOfSeries({ product, aspect, source }, kind === 'count' ? 'count' : 'proportion');

/** Sums of one (kind, source or all, aspect) by week. */
interface Sums {
  readonly mentions: Map<IsoWeek, number>;
  readonly defects: Map<IsoWeek, number>;
}

/** source or `all` -> aspect -> sums */
type Strata = Map<string, Map<string, Sums>>;

/**
 * The weekly series of one product, as the detector judges them.
 * Proportion: defects on the aspect out of ALL reviews and survey answers of that source and week;
 * weeks without any are left out; over several sources with the offset of their mix. Count: complaints that mention the aspect, with zeros from the first
 * week in which a source of complaints delivered anything, so that a source connected later is no surge,
 * and only while a source of complaints works, so that an export that ended is no improvement.
 * Left out: a source that is the only one of its kind (it equals `all`), and series without any event.
 *
 * @param weeks of one product, any order; later weeks than `through` are not looked at
 * @param delivered deliveries of the sources over all products; those of `weeks` when left out
 * @returns sorted by id; empty when there are no weeks
 * @example 2 defects on delivery in 40 reviews of W47
 *   // { key: { product: 'Kettle', aspect: 'delivery', source: 'all' }, kind: 'proportion', since: '2026-W47',
 *   //   series: { id: 'Kettle/delivery/all', kind: 'proportion', weeks: [{ week: '2026-W47', events: 2, exposure: 40 }] } }
 */
export function seriesOfWeeks(
  weeks: readonly StoredWeek[],
  through: IsoWeek,
  delivered: SourceWeeks = sourceWeeks(weeks),
): readonly KeyedSeries[] {
  const past = weeks.filter((week) => week.week <= through).sort((a, b) => (a.week < b.week ? -1 : 1));
  const product = past[0]?.product;
  if (product === undefined) return [];
  const strata: Record<ReportedKind, Strata> = { proportion: new Map(), count: new Map() };
  const firstSeen = new Map<string, IsoWeek>();
  for (const week of past) {
    for (const cell of cellsOfWeek(week)) {
      if (!firstSeen.has(cell.source)) firstSeen.set(cell.source, week.week);
      addCell(strata[seriesKindOf(cell.kind)], cell, week.week);
    }
  }
  const working = workingOf(strata.count, delivered, through);
  const found: KeyedSeries[] = [];
  for (const kind of reportedKinds) {
    const joined = secondSource(strata[kind]);
    for (const [source, aspects] of withoutTwins(strata[kind])) {
      for (const [aspect, sums] of aspects) {
        const points =
          kind === 'proportion'
            ? shareWeeks({ aspect: sums, overall: aspects.get(OVERALL) })
            : counts(sums, startOfCounts(source, strata.count, firstSeen), through).filter(({ week }) =>
                working.get(source)?.has(week),
              );
        const first = points.find((point) => point.events > 0)?.week;
        if (first === undefined) continue;
        const since = source === ALL_SOURCES || joined === undefined || joined < first ? first : joined;
        const key: SeriesKey = { product, aspect, source };
        const parts =
          kind === 'proportion' && source === ALL_SOURCES
            ? partsOf(strata.proportion, aspect, points)
            : undefined;
        const series = {
          id: idOfSeries(key, kind),
          kind,
          weeks: parts ? standardised(points, parts) : points,
        };
        found.push({ key, kind, since, series, strata: parts });
      }
    }
  }
  return found.sort((a, b) => (a.series.id < b.series.id ? -1 : 1));
}

/** Working weeks of each source of complaints, and under `all` those in which at least one of them works. */
function workingOf(
  complaints: Strata,
  delivered: SourceWeeks,
  through: IsoWeek,
): ReadonlyMap<string, ReadonlySet<IsoWeek>> {
  const sources = [...complaints.keys()].filter((source) => source !== ALL_SOURCES);
  const working = new Map(
    sources.map((source) => [source, workingWeeks(delivered.get(source)?.keys() ?? [], through)] as const),
  );
  return new Map([...working, [ALL_SOURCES, new Set([...working.values()].flatMap((weeks) => [...weeks]))]]);
}

/** First week in which there were two sources of the kind; undefined while there is only one. */
function secondSource(strata: Strata): IsoWeek | undefined {
  const firsts = [...strata]
    .filter(([source]) => source !== ALL_SOURCES)
    .flatMap(([, aspects]) => [...(aspects.get(OVERALL)?.mentions.keys() ?? [])].sort().slice(0, 1));
  return firsts.sort()[1];
}

const noSums = (): Sums => ({ mentions: new Map<IsoWeek, number>(), defects: new Map<IsoWeek, number>() });

function addCell(strata: Strata, cell: Cell, week: IsoWeek): void {
  for (const source of [ALL_SOURCES, cell.source]) {
    const aspects = strata.get(source) ?? new Map<string, Sums>();
    strata.set(source, aspects);
    const sums = aspects.get(cell.aspect) ?? noSums();
    aspects.set(cell.aspect, sums);
    sums.mentions.set(week, (sums.mentions.get(week) ?? 0) + cell.mentions);
    sums.defects.set(week, (sums.defects.get(week) ?? 0) + cell.defects);
  }
}

/** `all` and, when there are at least two sources, each of them. */
const withoutTwins = (strata: Strata): Strata =>
  strata.size > 2 ? strata : new Map([...strata].filter(([source]) => source === ALL_SOURCES));

/** What the sources brought to a series over all of them; undefined while there is only one. */
function partsOf(strata: Strata, aspect: string, weeks: readonly SeriesWeek[]): KeyedSeries['strata'] {
  const sources = [...strata].filter(([source]) => source !== ALL_SOURCES);
  const sums = ([source, aspects]: (typeof sources)[number]): readonly [string, AspectSums] => [
    source,
    { aspect: aspects.get(aspect) ?? noSums(), overall: aspects.get(OVERALL) },
  ];
  return sources.length > 1 ? strataOf(weeks, new Map(sources.map(sums))) : undefined;
}

const counts = (sums: Sums, first: IsoWeek, last: IsoWeek): readonly SeriesWeek[] =>
  weekRange(first, last).map((week) => ({ week, events: sums.mentions.get(week) ?? 0 }));

/** First week with feedback of any kind from the source, or from any source that ever sent a complaint. */
function startOfCounts(source: string, complaints: Strata, firstSeen: ReadonlyMap<string, IsoWeek>): IsoWeek {
  const sources = source === ALL_SOURCES ? [...complaints.keys()] : [source];
  const starts = sources.flatMap((id) => firstSeen.get(id) ?? []).sort();
  const [first] = starts;
  if (first === undefined) throw new Error(`Cannot start a count series: source ${source} was never seen`);
  return first;
}
