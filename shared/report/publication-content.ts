import { ALL_PRODUCTS } from '../domain/aspect-id.ts';
import type { Publication } from '../domain/publication.ts';
import { seriesId, type PublishedVerdict, type Signal } from '../domain/signal.ts';
import type { IsoWeek } from '../domain/week.ts';
import type { Cause } from './follow-causes.ts';
import type { ToldWeek } from './told-weeks.ts';

/** What a week says, without revision and times. */
export type PublicationContent = Pick<
  Publication,
  'series' | 'counts' | 'special' | 'signals' | 'ongoing' | 'watches'
> & {
  readonly measures: NonNullable<Publication['measures']>;
};

/** What copies of one text do to a cause. */
export interface KnownBurst {
  /** Said of them; undefined when there are none any more. */
  readonly note?: string | undefined;
  /** Week in which the cause is news; undefined while copies explain all of it: then it is only a watch. */
  readonly told?: IsoWeek | undefined;
}

export interface ContentOptions {
  readonly ownerOf: (product: string, aspect: string) => string | undefined;
  readonly explain: (verdict: PublishedVerdict) => string;
  /** Why the week is not like the others. */
  readonly special?: readonly string[] | undefined;
  /** Copies of one text behind a concern; nothing is known of them when left out. */
  readonly burstOf?: ((verdict: PublishedVerdict) => KnownBurst | undefined) | undefined;
  /** Words that are new behind a concern; none when left out. */
  readonly newTerms?: ((verdict: PublishedVerdict) => readonly string[]) | undefined;
}

/**
 * What is published of one week: concerns and improvements with one signal per cause (what is new apart from what
 * goes on), watches, and how many series and measures are in which state.
 *
 * @example no signal and 30 quiet series // { series: 30, signals: [], measures: { attention: 0, steady: 10, ... }, ... }
 */
export function publicationContent(week: ToldWeek, options: ContentOptions): PublicationContent {
  const { verdicts, causes, fading } = withoutBursts(week, options.burstOf);
  const isNews = ({ told, shown }: Cause): boolean => told === shown.week;
  const signals = causes.filter(isNews).map((cause) => signalOf(cause, options));
  const ongoing = causes.filter((cause) => !isNews(cause)).map((cause) => signalOf(cause, options));
  const told = new Set([...causes.flatMap((cause) => [cause.shown, ...cause.also]), ...fading]);
  const counts = { insufficient: 0, 'in-control': 0, watch: 0, signal: 0 };
  for (const verdict of verdicts) counts[verdict.verdict]++;
  return {
    series: verdicts.length,
    counts,
    measures: measuresOf(verdicts, { signals, ongoing }, told),
    ...(options.special && options.special.length > 0 && { special: [...options.special] }),
    signals,
    ongoing,
    watches: verdicts.filter((one) => one.verdict === 'watch' && !fading.has(one)),
  };
}

/** A cause that copies of one text explain is a watch until other texts tell it, too. */
function withoutBursts(week: ToldWeek, burstOf: ContentOptions['burstOf']): ToldWeek {
  const watched = new Map<PublishedVerdict, PublishedVerdict>();
  const causes = week.causes.flatMap((cause): readonly Cause[] => {
    const burst = burstOf?.(cause.shown);
    if (!burst) return [cause];
    const { note, told } = burst;
    if (told !== undefined) return [{ ...cause, told, shown: note ? { ...cause.shown, note } : cause.shown }];
    for (const one of [cause.shown, ...cause.also]) watched.set(one, { ...one, verdict: 'watch', note });
    return [];
  });
  return { ...week, causes, verdicts: week.verdicts.map((one) => watched.get(one) ?? one) };
}

/** More defects or complaints than usual: somebody should look. */
export const isConcern = (signal: Signal): boolean => signal.verdict.direction !== 'down';

function signalOf({ shown, also, told }: Cause, options: ContentOptions): Signal {
  const kind = shown.kind === 'count' ? '?count' : '';
  const owner = options.ownerOf(shown.product, shown.aspect);
  return {
    id: `${shown.week}/${seriesId(shown)}${kind}`,
    verdict: { ...shown, newsWeek: told },
    ...(owner === undefined ? {} : { owner }),
    explanation:
      shown.note === undefined ? options.explain(shown) : `${options.explain(shown)}; ${shown.note}`,
    newTerms: shown.direction === 'down' ? [] : [...(options.newTerms?.(shown) ?? [])],
    ...(also.length > 0 ? { also: [...also] } : {}),
  };
}

/** Every measure is in one state only, the first that holds: signal, watch, steady, insufficient. */
function measuresOf(
  verdicts: readonly PublishedVerdict[],
  { signals, ongoing }: Pick<PublicationContent, 'signals' | 'ongoing'>,
  told: ReadonlySet<PublishedVerdict>,
): PublicationContent['measures'] {
  const states = new Map<string, 'told' | 'watch' | 'steady' | 'insufficient'>();
  const order = ['told', 'watch', 'steady', 'insufficient'] as const;
  for (const verdict of verdicts) {
    // Nobody watches over all products but for what the single ones do not show.
    if (verdict.product === ALL_PRODUCTS && verdict.verdict !== 'watch' && !told.has(verdict)) continue;
    const key = `${verdict.product}\u0000${verdict.aspect}`;
    const state = told.has(verdict)
      ? 'told'
      : verdict.verdict === 'watch'
        ? 'watch'
        : verdict.verdict === 'insufficient'
          ? 'insufficient'
          : 'steady';
    const known = states.get(key) ?? 'insufficient';
    states.set(key, order.indexOf(state) < order.indexOf(known) ? state : known);
  }
  const count = (state: string): number => [...states.values()].filter((one) => one === state).length;
  const attention = signals.filter(isConcern).length;
  return {
    attention,
    improving: signals.length - attention,
    ongoing: ongoing.length,
    watch: count('watch'),
    steady: count('steady'),
    insufficient: count('insufficient'),
  };
}
