import { ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';

/** An aspect explains the feedback as a whole when it brings so much of what is too many (or too few) there. */
const EXPLAINS = 0.5;

/**
 * The series of one cause, the one that is shown first: `all` before a single source; an aspect before the feedback as
 * a whole (`overall`), unless there are several and none explains half of it; then the smallest q.
 */
export function shownFirst(group: readonly PublishedVerdict[]): readonly PublishedVerdict[] {
  const sorted = [...group].sort(byPrecedence);
  const [first] = sorted;
  const overall = sorted.find(({ aspect, source }) => aspect === OVERALL && source === first?.source);
  const aspects = sorted.filter(({ aspect, kind }) => aspect !== OVERALL && kind === overall?.kind);
  if (!overall || aspects.length < 2 || aspects.some((one) => explains(one, overall))) return sorted;
  return [overall, ...sorted.filter((one) => one !== overall)];
}

/** Order of causes: strongest evidence first, then by name. */
export const byEvidence = (
  a: { readonly shown: PublishedVerdict },
  b: { readonly shown: PublishedVerdict },
): number => evidence(a.shown) - evidence(b.shown) || byName(a.shown, b.shown);

const explains = (aspect: PublishedVerdict, overall: PublishedVerdict): boolean =>
  Math.abs(excess(aspect)) >= EXPLAINS * Math.abs(excess(overall));
const excess = ({ events, expected }: PublishedVerdict): number => events - expected;
const evidence = (verdict: PublishedVerdict): number => verdict.q ?? verdict.p ?? 1;
const isSingle = ({ source }: PublishedVerdict): number => (source === ALL_SOURCES ? 0 : 1);
const isWhole = ({ aspect }: PublishedVerdict): number => (aspect === OVERALL ? 1 : 0);
const nameOf = (verdict: PublishedVerdict): string =>
  [verdict.product, verdict.aspect, verdict.source, verdict.kind].join('\u0000');
const byName = (a: PublishedVerdict, b: PublishedVerdict): number => (nameOf(a) < nameOf(b) ? -1 : 1);
const byPrecedence = (a: PublishedVerdict, b: PublishedVerdict): number =>
  isSingle(a) - isSingle(b) || isWhole(a) - isWhole(b) || evidence(a) - evidence(b) || byName(a, b);
