import type { PublishedVerdict } from '../domain/signal.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';
import { byEvidence, shownFirst } from './cause-order.ts';

/** One cause: the series shown to people, and the others that signal for the same reason. */
export interface Cause {
  readonly shown: PublishedVerdict;
  readonly also: readonly PublishedVerdict[];
  /** Week in which it was told. When that is the week itself, it is news: new, or markedly worse than it was told. */
  readonly told: IsoWeek;
}

export interface FollowedCauses {
  /** Causes of the signals of a week in the order of evidence; weeks must be asked for in ascending order. */
  ofWeek(week: IsoWeek, signals: readonly PublishedVerdict[]): readonly Cause[];
  /** Was this aspect told, in the same direction, and is not over yet? Asked about the week of the last call. */
  wasTold(verdict: PublishedVerdict): boolean;
}

/** Weeks without a signal after which a cause is over. */
const QUIET_WEEKS = 8;

/** A cause that may go on. */
interface OpenCause {
  readonly group: string;
  told: IsoWeek;
  last: IsoWeek;
  readonly aspects: Set<string>;
  /** By series, the week in which its incident became news. */
  readonly members: Map<string, IsoWeek>;
}

/**
 * Follows the causes from week to week, so that each is told once. Series of one product that move in the same
 * direction have one cause when they measure the same aspect, or when their changes may have happened together: the
 * one began before the other was told. What begins later is a cause of its own.
 *
 * @example const causes = followCauses(); causes.ofWeek(week, signals) // [{ shown, also, told: week }]
 */
export function followCauses(): FollowedCauses {
  let open: OpenCause[] = [];
  return {
    ofWeek(week, signals) {
      open = open.filter(({ last }) => last >= addWeeks(week, -QUIET_WEEKS));
      const found = new Map<OpenCause, PublishedVerdict[]>();
      for (const one of [...signals].sort(byStart)) {
        const known = open.find((cause) => isSameCause(cause, one));
        const cause = known ?? newCause(one);
        if (!known) open.push(cause);
        cause.aspects.add(one.aspect);
        found.set(cause, [...(found.get(cause) ?? []), one]);
      }
      return [...found].map(([cause, group]) => causeOf(cause, group)).sort(byEvidence);
    },
    wasTold: (verdict) =>
      open.some((cause) => cause.group === groupOf(verdict) && cause.aspects.has(verdict.aspect)),
  };
}

const groupOf = ({ product, direction = 'up' }: PublishedVerdict): string => `${product}\u0000${direction}`;
const startOf = ({ onset, week }: PublishedVerdict): IsoWeek => onset ?? week;
const byStart = (a: PublishedVerdict, b: PublishedVerdict): number =>
  startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0;
const seriesOf = ({ aspect, source, kind }: PublishedVerdict): string =>
  [aspect, source, kind].join('\u0000');

const newCause = (first: PublishedVerdict): OpenCause => ({
  group: groupOf(first),
  told: first.week,
  last: first.week,
  aspects: new Set(),
  members: new Map(),
});

const isSameCause = (cause: OpenCause, one: PublishedVerdict): boolean =>
  cause.group === groupOf(one) && (cause.aspects.has(one.aspect) || startOf(one) <= cause.told);

/** Brings the open cause up to date. */
function causeOf(cause: OpenCause, group: readonly PublishedVerdict[]): Cause {
  const [shown, ...also] = shownFirst(group);
  if (!shown) throw new Error('Cannot name a cause: a group must have a series');
  if (group.some((one) => one.worse === true || isAnew(cause, one))) cause.told = shown.week;
  for (const one of group) cause.members.set(seriesOf(one), one.newsWeek ?? one.week);
  cause.last = shown.week;
  return { shown, also, told: cause.told };
}

/** The incident of the series was over, and another began. */
function isAnew({ members }: OpenCause, one: PublishedVerdict): boolean {
  const known = members.get(seriesOf(one));
  return known !== undefined && known !== (one.newsWeek ?? one.week);
}
