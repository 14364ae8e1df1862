import type { IsoWeek } from './week.ts';

/** `insufficient` comes first: below it no statement is made, so a single complaint can never signal. */
export const verdictKinds = ['insufficient', 'in-control', 'watch', 'signal'] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export type Direction = 'up' | 'down';

/** Which path of the detector spoke: one week far out, or a run of weeks that drifts. */
export const detectionRules = ['spike', 'shift', 'window'] as const;
export type DetectionRule = (typeof detectionRules)[number];

/** Why weeks are kept out of a baseline: they belong to an incident, are special, or nothing is known of them. */
export const exclusionReasons = ['incident', 'special', 'no-data'] as const;
export type ExclusionReason = (typeof exclusionReasons)[number];

/** Weeks within the span of a baseline that it does not use, both ends included. */
export interface ExcludedWeeks {
  readonly from: IsoWeek;
  readonly to: IsoWeek;
  readonly why: ExclusionReason;
}

/** The deciding weeks together. */
export interface DecidingWindow {
  readonly events: number;
  readonly exposure?: number | undefined;
  readonly expected: number;
  /** Usual range of events of so many weeks (exact predictive limits, both included). */
  readonly lower: number;
  readonly upper: number;
}

/** Judgement of one week of one series, made only from the weeks up to it. */
export interface Verdict {
  readonly week: IsoWeek;
  readonly verdict: VerdictKind;
  /** `up` is more events than expected. Present for watch and signal. */
  readonly direction?: Direction | undefined;
  readonly rule?: DetectionRule | undefined;
  readonly events: number;
  readonly exposure?: number | undefined;
  /** Expected events of this week; 0 when `insufficient` for want of a baseline. */
  readonly expected: number;
  /** Usual range of events of this week (exact predictive limits, both included). */
  readonly lower: number;
  readonly upper: number;
  /** Smallest guarded tail probability over the windows, already multiplied for looking at several windows. */
  readonly p?: number | undefined;
  /** Benjamini-Hochberg adjusted p over the family of this week. */
  readonly q?: number | undefined;
  /** Observed / expected over the deciding window. */
  readonly effect?: number | undefined;
  /** Weeks of the deciding window or run: 1 for a spike. */
  readonly windowWeeks?: number | undefined;
  /** The last `windowWeeks` weeks together. Present for watch and signal. */
  readonly window?: DecidingWindow | undefined;
  /** First week of the run that is still open. */
  readonly onset?: IsoWeek | undefined;
  /**
   * Week in which the open incident became news: it signalled first, or again because it got markedly worse. A signal
   * of a later week tells the same incident on.
   */
  readonly newsWeek?: IsoWeek | undefined;
  /** This week is news because the incident got markedly worse than it was told. */
  readonly worse?: true | undefined;
  /** What a person should know before acting on it: the week is special, or its feedback is. */
  readonly note?: string | undefined;
  /** Weeks that made the baseline. */
  readonly baselineWeeks: number;
  /** First and last of them; absent when there is none. */
  readonly baselineFirst?: IsoWeek | undefined;
  readonly baselineLast?: IsoWeek | undefined;
  /** Weeks before this one that were kept out of the baseline, oldest first; absent when none was. */
  readonly excluded?: readonly ExcludedWeeks[] | undefined;
  /** Variance over that of the plain model (binomial or Poisson); 1 is none. */
  readonly dispersion?: number | undefined;
  /** Smallest rise (ratio, 1.5 = +50 %) found within 4 weeks with probability 0.8 at this volume. */
  readonly detectableRatio?: number | undefined;
}

/** A series in which only a greater rise than this would be noticed has too little data to be called steady. */
export const LARGEST_STEADY_RATIO = 5;
