import type { Goal } from '../domain/goal.ts';
import type { SeriesWeek } from '../domain/series.ts';
import type { Direction, VerdictKind } from '../domain/verdict.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';
import { pooledShare, type Share } from './pooled-share.ts';
import { sigmaLevel } from './sigma-level.ts';
import { dispersionOf, usualRange } from './usual-range.ts';

/** What the latest point says of the process. */
export const variations = ['insufficient', 'common-cause', 'concern', 'improvement'] as const;
export type Variation = (typeof variations)[number];

/** Whether the target is met by the process as it is, week after week. */
export const assurances = ['unknown', 'pass', 'hit-and-miss', 'fail'] as const;
export type Assurance = (typeof assurances)[number];

export const trends = ['unknown', 'better', 'flat', 'worse'] as const;
export type Trend = (typeof trends)[number];

/** One line of the scorecard. */
export interface GoalRow {
  readonly goal: Goal;
  readonly query: { readonly product: string; readonly week: IsoWeek; readonly aspect: string };
  /** Acceptable limit, 0..1; the target when none was set. */
  readonly limit: number;
  /** Last 13 closed weeks pooled. */
  readonly actual: Share;
  readonly week: Share;
  readonly trend: Trend;
  readonly variation: Variation;
  readonly assurance: Assurance;
  /** Whether 13 weeks prove that the level is inside or above the acceptable limit. */
  readonly proof: 'within' | 'above' | 'not-proven';
  /**
   * Range of single weeks over the last 26 weeks (3 sigma, Laney) at the present volume; absent with too little data.
   * Not the usual range of a chart, which comes from the baseline of the verdict.
   */
  readonly usual?: { readonly low: number; readonly high: number } | undefined;
  /** Defects per million feedback; absent with too little data or while a concern is open. */
  readonly dpmo?: number | undefined;
  /** Incl. 1.5 shift. */
  readonly sigmaLevel?: number | undefined;
  /** Without the shift. */
  readonly sigmaUnshifted?: number | undefined;
  /** One sentence: what to do, or that nothing is to be done. */
  readonly advice: string;
}

export interface GoalInput {
  readonly goal: Goal;
  readonly week: IsoWeek;
  /** Defects out of feedback, week by week; later weeks than `week` are not looked at. */
  readonly weeks: readonly SeriesWeek[];
  /** What was published of the week; `in-control` when nothing was. */
  readonly verdict?:
    { readonly verdict: VerdictKind; readonly direction?: Direction | undefined } | undefined;
}

const POOLED_WEEKS = 13;

/**
 * One line of the scorecard: where we are, whether it moves, and whether the process can meet the target.
 * Variation and assurance answer two questions: is this week unusual, and is the target met by more than luck.
 *
 * @example target 5 %, 13 steady weeks at 12 % of 200
 *   // { assurance: 'fail', variation: 'common-cause', advice: 'Missed by common cause: change the system, ...' }
 */
export function goalRow({ goal, week, weeks, verdict }: GoalInput): GoalRow {
  const past = weeks.filter((one) => one.week <= week);
  const inPool = (one: SeriesWeek): boolean => one.week > addWeeks(week, -POOLED_WEEKS);
  const actual = pooledShare(past.filter(inPool));
  const earlier = past.filter((one) => !inPool(one) && one.week > addWeeks(week, -2 * POOLED_WEEKS));
  const limit = goal.limit ?? goal.target;
  const usual = usualRange(past.filter((one) => one.week > addWeeks(week, -2 * POOLED_WEEKS)));
  const variation = variationOf(verdict, actual);
  const assurance = assuranceOf(usual, goal.target);
  const level = variation === 'concern' ? undefined : sigmaLevel(actual.events, actual.exposure);
  return {
    goal,
    query: { product: goal.product, week, aspect: goal.aspect },
    limit,
    actual,
    week: pooledShare(past.filter((one) => one.week === week)),
    trend: trendOf(actual, pooledShare(earlier), dispersionOf(past.slice(-2 * POOLED_WEEKS))),
    variation,
    assurance,
    proof: actual.exposure === 0 ? 'not-proven' : proofOf(actual, limit),
    ...(usual ? { usual } : {}),
    ...(level ?? {}),
    advice: adviceOf(variation, assurance),
  };
}

const proofOf = (actual: Share, limit: number): GoalRow['proof'] =>
  actual.low > limit ? 'above' : actual.high <= limit ? 'within' : 'not-proven';

function variationOf(verdict: GoalInput['verdict'], actual: Share): Variation {
  if (actual.exposure === 0 || verdict?.verdict === 'insufficient') return 'insufficient';
  if (verdict?.verdict !== 'signal') return 'common-cause';
  return verdict.direction === 'down' ? 'improvement' : 'concern';
}

function assuranceOf(usual: GoalRow['usual'], target: number): Assurance {
  if (!usual) return 'unknown';
  if (usual.high <= target) return 'pass';
  return usual.low > target ? 'fail' : 'hit-and-miss';
}

/** Difference of two pooled shares beyond 1.96 standard errors, widened by the over-dispersion of the weeks. */
function trendOf(now: Share, before: Share, dispersion: number): Trend {
  if (now.exposure < MINIMUM_FEEDBACK || before.exposure < MINIMUM_FEEDBACK) return 'unknown';
  const pooled = (now.events + before.events) / (now.exposure + before.exposure);
  const variance = pooled * (1 - pooled) * (1 / now.exposure + 1 / before.exposure) * dispersion;
  if (variance === 0) return 'flat';
  const z = ((now.share ?? 0) - (before.share ?? 0)) / Math.sqrt(variance);
  if (Math.abs(z) < 1.96) return 'flat';
  return z < 0 ? 'better' : 'worse';
}

const MINIMUM_FEEDBACK = 30;

function adviceOf(variation: Variation, assurance: Assurance): string {
  switch (variation) {
    case 'insufficient':
      return 'Too little data for a statement: conclude nothing yet.';
    case 'concern':
      return 'Something changed for the worse: look for the cause now.';
    case 'improvement':
      return assurance === 'fail'
        ? 'Getting better and not there yet: keep going.'
        : 'Getting better: learn what was done, and keep it.';
    case 'common-cause':
      return commonCauseAdvice[assurance];
  }
}

const commonCauseAdvice = {
  unknown: 'Steady, with too few weeks to say whether the target can be met.',
  pass: 'Met by the process as it is: leave it alone.',
  'hit-and-miss': 'Met or missed by chance: the result changes only when the process does.',
  fail: 'Missed by common cause: change the system, do not chase single weeks.',
} satisfies Record<Assurance, string>;
