import type { QualityConfig } from '../config/quality-config.ts';
import { ALL_PRODUCTS, ALL_SOURCES } from '../domain/aspect-id.ts';
import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import type { IsoWeek } from '../domain/week.ts';
import { aspectName } from './aspect-name.ts';
import { explain } from './explain.ts';
import { explainMix } from './explain-mix.ts';
import { verdictsByWeek, type DetectFamily, type JudgedSeries } from './judge-week.ts';
import { ownerOf } from './owner-of.ts';
import { publicationContent, type ContentOptions, type PublicationContent } from './publication-content.ts';
import { idOfVerdict, seriesOfWeeks, type KeyedSeries } from './series-of-weeks.ts';
import { seriesOfAll } from './series-of-all.ts';
import { silentSources } from './silent-sources.ts';
import { specialNames, specialWeeks, type SpecialWeeks } from './special-weeks.ts';
import { sourceWeeks, type SourceWeeks } from './source-weeks.ts';
import { markIncomplete, sourceCompleteness } from './incomplete-weeks.ts';
import { vanishedRatings } from './vanished-ratings.ts';
import { NOTHING_TOLD, toldWeeks } from './told-weeks.ts';

/** All series of all products judged once, week by week. */
export interface History {
  readonly series: readonly KeyedSeries[];
  readonly judged: readonly JudgedSeries[];
  /** What is published of a week. */
  content(week: IsoWeek, texts?: Pick<ContentOptions, 'newTerms' | 'burstOf'>): PublicationContent;
}

/**
 * Judges everything with one call of the detector: all series are one family, each week knows only the weeks up to it.
 *
 * @param weeks of all products; later weeks than `through` are not looked at
 */
export function judgeHistory(
  weeks: readonly StoredWeek[],
  through: IsoWeek,
  detect: DetectFamily,
  config: Pick<QualityConfig, 'aspects' | 'owners' | 'goals' | 'detection' | 'calendar'>,
): History {
  const delivered = sourceWeeks(weeks);
  const products = Map.groupBy(weeks, (week) => week.product);
  const completenessOf = sourceCompleteness(weeks, through);
  const special = specialWeeks(config.calendar, delivered, through);
  const ofProducts = [...products.values()].flatMap((own) => seriesOfWeeks(own, through, delivered));
  const series = [...ofProducts, ...seriesOfAll(weeks, through, delivered)]
    .map((one) => markIncomplete(one, completenessOf))
    .map((one) => markSpecial(one, special));
  const judged = detect(
    series.map((one) => one.series),
    { budget: config.detection.budget },
  );
  const bySeries = new Map(series.map((one) => [one.series.id, one]));
  const complaintSources = sourcesOfComplaints(products, delivered);
  const isShifted = vanishedRatings(weeks);
  const shiftedIn = (week: IsoWeek): readonly string[] =>
    [...delivered.keys()].filter((source) => isShifted(source, week));
  const told = toldWeeks(verdictsByWeek(series, judged), (product, week) => ({
    ...silentSources(complaintSources(product), week),
    shifted: shiftedIn(week),
  }));
  return {
    series,
    judged,
    content: (week, texts) =>
      publicationContent(told.get(week) ?? NOTHING_TOLD, {
        ownerOf: (product, aspect) => ownerOf(config, product, aspect),
        explain: (verdict) => {
          const words = explain(verdict, aspectName(config, verdict.aspect));
          const own = bySeries.get(idOfVerdict(verdict));
          return `${words}${own ? explainMix(own, verdict) : ''}${explainShift(verdict, shiftedIn(verdict.week))}`;
        },
        special: specialNames(special, [...products.keys()], week),
        ...texts,
      }),
  };
}

/** A change of what a source sends may be all that there is. */
function explainShift({ source }: PublishedVerdict, shifted: readonly string[]): string {
  const concerned = shifted.filter((one) => source === ALL_SOURCES || source === one);
  return concerned.length === 0
    ? ''
    : `. Look at ${concerned.join(', ')} first: hardly any ratings come any more, so its format may have changed`;
}

/** Ordinary weeks stay as they are. */
function markSpecial(one: KeyedSeries, specialOf: SpecialWeeks): KeyedSeries {
  const weeks = one.series.weeks.map((point) => {
    const special = specialOf(one.key.product, point.week);
    return special ? { ...point, special } : point;
  });
  return { ...one, series: { ...one.series, weeks } };
}

/** Deliveries of the sources that ever sent a complaint about the product. */
function sourcesOfComplaints(
  products: ReadonlyMap<string, readonly StoredWeek[]>,
  delivered: SourceWeeks,
): (product: string) => SourceWeeks {
  const known = new Map<string, SourceWeeks>();
  return (product) => {
    const found = known.get(product);
    if (found) return found;
    const cells = (
      product === ALL_PRODUCTS ? [...products.values()].flat() : (products.get(product) ?? [])
    ).flatMap((week) => cellsOfWeek(week));
    const sources = new Set(cells.filter(({ kind }) => kind === 'complaint').map(({ source }) => source));
    const own: SourceWeeks = new Map([...delivered].filter(([source]) => sources.has(source)));
    known.set(product, own);
    return own;
  };
}
