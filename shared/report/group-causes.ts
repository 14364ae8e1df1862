import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';

/** One cause: the series shown to people, and the others that signal for the same reason. */
export interface Cause {
  readonly shown: PublishedVerdict;
  readonly also: readonly PublishedVerdict[];
}

/**
 * One cause gives one signal to people, by two rules:
 * 1. Series of one product, aspect and direction are one cause, whatever the source and whether reviews or
 *    complaints speak. Shown is `all` before a single source, then the smallest q.
 * 2. When the feedback as a whole (`overall`) and exactly one aspect of the product move in the same
 *    direction, the aspect is shown and `overall` stands behind it. With two or more aspects each is
 *    shown, and `overall` too: then it says more than any of them.
 *
 * @param signals verdicts of one week, all of them signals
 * @returns in the order of evidence, smallest q first
 */
export function groupCauses(signals: readonly PublishedVerdict[]): readonly Cause[] {
  const groups = groupBy(signals, (one) => `${one.product}\u0000${one.direction ?? ''}\u0000${one.aspect}`);
  const causes = groups.map((group): Cause => {
    const [shown, ...also] = [...group].sort(byPrecedence);
    if (!shown) throw new Error('Cannot name a cause: a group must have a series');
    return { shown, also };
  });
  return groupBy(causes, ({ shown }) => `${shown.product}\u0000${shown.direction ?? ''}`)
    .flatMap(foldOverall)
    .sort((a, b) => evidence(a.shown) - evidence(b.shown) || byName(a.shown, b.shown));
}

function foldOverall(causes: readonly Cause[]): readonly Cause[] {
  const [first, second] = causes;
  if (causes.length !== 2 || !first || !second) return causes;
  const overall = [first, second].find((cause) => cause.shown.aspect === OVERALL);
  if (!overall) return causes;
  const aspect = overall === first ? second : first;
  return [{ shown: aspect.shown, also: [...aspect.also, overall.shown, ...overall.also] }];
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

const evidence = (verdict: PublishedVerdict): number => verdict.q ?? verdict.p ?? 1;
const isSingle = (verdict: PublishedVerdict): number => (verdict.source === ALL_SOURCES ? 0 : 1);
const nameOf = (verdict: PublishedVerdict): string =>
  [verdict.product, verdict.aspect, verdict.source, verdict.kind].join('\u0000');
const byName = (a: PublishedVerdict, b: PublishedVerdict): number => (nameOf(a) < nameOf(b) ? -1 : 1);
const byPrecedence = (a: PublishedVerdict, b: PublishedVerdict): number =>
  isSingle(a) - isSingle(b) || evidence(a) - evidence(b) || byName(a, b);
