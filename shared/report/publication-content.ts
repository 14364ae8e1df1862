import { ALL_SOURCES } from '../domain/aspect-id.ts';
import type { Publication } from '../domain/publication.ts';
import { seriesId, type PublishedVerdict, type Signal } from '../domain/signal.ts';
import type { Cause } from './follow-causes.ts';
import type { SilentSources } from './silent-sources.ts';

/** What a week says, without revision and times. */
export type PublicationContent = Pick<
  Publication,
  'series' | 'counts' | 'signals' | 'ongoing' | 'watches'
> & {
  readonly measures: NonNullable<Publication['measures']>;
};

export interface ContentOptions {
  readonly ownerOf: (product: string, aspect: string) => string | undefined;
  readonly explain: (verdict: PublishedVerdict) => string;
  /** Words that are new behind a concern; none when left out. */
  readonly newTerms?: ((verdict: PublishedVerdict) => readonly string[]) | undefined;
}

/**
 * What is published of one week: concerns and improvements with one signal per cause (what is new apart from what
 * goes on), watches, and how many series and measures are in which state.
 *
 * @param verdicts of one week over all series, without the drops that prove nothing
 * @param causes of its signals
 * @example no signal and 30 quiet series // { series: 30, signals: [], measures: { attention: 0, steady: 10, ... }, ... }
 */
export function publicationContent(
  verdicts: readonly PublishedVerdict[],
  causes: readonly Cause[],
  options: ContentOptions,
): PublicationContent {
  const isNews = ({ told, shown }: Cause): boolean => told === shown.week;
  const signals = causes.filter(isNews).map((cause) => signalOf(cause, options));
  const ongoing = causes.filter((cause) => !isNews(cause)).map((cause) => signalOf(cause, options));
  const told = new Set(causes.flatMap((cause) => [cause.shown, ...cause.also]));
  const counts = { insufficient: 0, 'in-control': 0, watch: 0, signal: 0 };
  for (const verdict of verdicts) counts[verdict.verdict]++;
  return {
    series: verdicts.length,
    counts,
    measures: measuresOf(verdicts, { signals, ongoing }, told),
    signals,
    ongoing,
    watches: verdicts.filter((verdict) => verdict.verdict === 'watch'),
  };
}

/**
 * A drop of complaints is only a watch while a source is silent, and no statement at all when a source that is part of
 * the baseline has ended.
 *
 * @param sourcesOf sources of the product that cannot prove fewer complaints in this week; asked only for drops
 */
export function withoutSilentDrop(
  verdict: PublishedVerdict,
  sourcesOf: () => SilentSources,
): PublishedVerdict {
  const claimsDrop = verdict.verdict === 'signal' || verdict.verdict === 'watch';
  if (!claimsDrop || verdict.direction !== 'down' || verdict.kind !== 'count') return verdict;
  const { silent, ended } = sourcesOf();
  const concerns = (sources: readonly string[]): boolean =>
    verdict.source === ALL_SOURCES ? sources.length > 0 : sources.includes(verdict.source);
  if (concerns(ended)) return { ...verdict, verdict: 'insufficient' };
  return concerns(silent) ? { ...verdict, verdict: 'watch' } : verdict;
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
    explanation: options.explain(shown),
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
