import type { Goal } from '../domain/goal.ts';
import type { IsoWeek } from '../domain/week.ts';

/** What the latest point says of the process. */
export const variations = ['insufficient', 'common-cause', 'concern', 'improvement'] as const;
export type Variation = (typeof variations)[number];

/** Whether the target is met by the process as it is, week after week. */
export const assurances = ['unknown', 'pass', 'hit-and-miss', 'fail'] as const;
export type Assurance = (typeof assurances)[number];

export const trends = ['unknown', 'better', 'flat', 'worse'] as const;
export type Trend = (typeof trends)[number];

/** Defects out of feedback, with the weeks they come from. Shares are 0..1. */
export interface Share {
  readonly events: number;
  readonly exposure: number;
  readonly weeks: number;
  /** Absent without feedback. */
  readonly share?: number | undefined;
  readonly low: number;
  readonly high: number;
}

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
  /** Usual weekly range of the share, 3 sigma, at the present volume; absent with too little data. */
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
