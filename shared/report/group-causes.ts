import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import type { IsoWeek } from '../domain/week.ts';

/** One cause: the series shown to people, and the others that signal for the same reason. */
export interface Cause {
  readonly shown: PublishedVerdict;
  readonly also: readonly PublishedVerdict[];
  /** Told for the first time this week, or markedly worse than it was told; otherwise it goes on. */
  readonly isNews: boolean;
}

/** An aspect explains the feedback as a whole when it brings so much of what is too many (or too few) there. */
const EXPLAINS = 0.5;

/**
 * One cause gives one signal to people. Series of one product that move in the same direction are one cause when their
 * changes may have happened together: each happened between its onset and the week in which it was told, and these
 * spans overlap. What starts later is a cause of its own.
 *
 * Shown is `all` before a single source; an aspect before the feedback as a whole (`overall`), unless no aspect
 * explains half of it; then the smallest q.
 *
 * @param signals verdicts of one week, all of them signals
 * @returns in the order of evidence, smallest q first
 */
export function groupCauses(signals: readonly PublishedVerdict[]): readonly Cause[] {
  const groups = Map.groupBy(signals, (one) => `${one.product}\u0000${one.direction ?? ''}`);
  return [...groups.values()]
    .flatMap(together)
    .map(causeOf)
    .sort((a, b) => evidence(a.shown) - evidence(b.shown) || byName(a.shown, b.shown));
}

/** Groups of series whose spans overlap, directly or through others. */
function together(signals: readonly PublishedVerdict[]): readonly (readonly PublishedVerdict[])[] {
  const groups: { end: IsoWeek; readonly members: PublishedVerdict[] }[] = [];
  for (const one of [...signals].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const group = groups.at(-1);
    if (group && startOf(one) <= group.end) {
      group.members.push(one);
      if (endOf(one) > group.end) group.end = endOf(one);
    } else groups.push({ end: endOf(one), members: [one] });
  }
  return groups.map(({ members }) => members);
}

const startOf = ({ onset, week }: PublishedVerdict): IsoWeek => onset ?? week;
const endOf = ({ newsWeek, week }: PublishedVerdict): IsoWeek => newsWeek ?? week;

function causeOf(group: readonly PublishedVerdict[]): Cause {
  const [shown, ...also] = withExplained([...group].sort(byPrecedence));
  if (!shown) throw new Error('Cannot name a cause: a group must have a series');
  return { shown, also, isNews: group.some(({ worse }) => worse === true) || group.every(isNew) };
}

const isNew = (verdict: PublishedVerdict): boolean => endOf(verdict) === verdict.week;

/** Puts the feedback as a whole first when no aspect beside it explains it. */
function withExplained(sorted: readonly PublishedVerdict[]): readonly PublishedVerdict[] {
  const [first] = sorted;
  const overall = sorted.find(({ aspect, source }) => aspect === OVERALL && source === first?.source);
  if (!overall || !first || first.aspect === OVERALL) return sorted;
  const aspects = sorted.filter(({ aspect, kind }) => aspect !== OVERALL && kind === overall.kind);
  const isExplained = aspects.some((one) => Math.abs(excess(one)) >= EXPLAINS * Math.abs(excess(overall)));
  return isExplained || aspects.length < 2 ? sorted : [overall, ...sorted.filter((one) => one !== overall)];
}

const excess = ({ events, expected }: PublishedVerdict): number => events - expected;
const evidence = (verdict: PublishedVerdict): number => verdict.q ?? verdict.p ?? 1;
const isSingle = ({ source }: PublishedVerdict): number => (source === ALL_SOURCES ? 0 : 1);
const isWhole = ({ aspect }: PublishedVerdict): number => (aspect === OVERALL ? 1 : 0);
const nameOf = (verdict: PublishedVerdict): string =>
  [verdict.product, verdict.aspect, verdict.source, verdict.kind].join('\u0000');
const byName = (a: PublishedVerdict, b: PublishedVerdict): number => (nameOf(a) < nameOf(b) ? -1 : 1);
const byPrecedence = (a: PublishedVerdict, b: PublishedVerdict): number =>
  isSingle(a) - isSingle(b) || isWhole(a) - isWhole(b) || evidence(a) - evidence(b) || byName(a, b);
