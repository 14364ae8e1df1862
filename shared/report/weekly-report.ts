import type { HazardKind } from '../domain/score.ts';
import type { Evidence } from '../domain/score.ts';
import type { OwnerVerdict } from '../domain/owner-verdict.ts';
import type { SeriesKind } from '../domain/series.ts';
import type { CalendarDay, IsoWeek } from '../domain/week.ts';
import type { Direction, Verdict, VerdictKind } from '../domain/verdict.ts';
import type { ExpectedFeedback } from './expected-feedback.ts';
import type { UnnamedTerms } from './unnamed-terms.ts';
import type { GoalRow } from '../value/scorecard.ts';

/** The feedback behind a number: what `GET /v1/feedback` takes. Left out means all of it. */
export interface FeedbackRef {
  readonly product: string;
  readonly week: IsoWeek;
  readonly aspect?: string | undefined;
  readonly source?: string | undefined;
  /** Only what a series of this kind counts: complaints, or reviews and survey answers. */
  readonly kind?: SeriesKind | undefined;
  /** Only feedback with a defect. */
  readonly defects?: true | undefined;
  /** Only this one feedback. */
  readonly id?: string | undefined;
}

/** Part of a quote: UTF-16 offsets into its text. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
  readonly role: Evidence['role'] | 'hazard';
}

/** Redacted words of a customer, without the author. */
export interface Quote {
  readonly id: string;
  readonly day: CalendarDay;
  readonly source: string;
  readonly text: string;
  readonly spans: readonly QuoteSpan[];
  /** Received minus expected, -1..+1, on the aspect (or as a whole). */
  readonly gap: number;
  readonly url?: string | undefined;
}

/** One week of a series, in the unit of the series: a share 0..1 for proportions, else events. */
export interface ReportPoint {
  readonly week: IsoWeek;
  readonly events: number;
  readonly exposure?: number | undefined;
  readonly value: number;
  readonly expected: number;
  readonly lower: number;
  readonly upper: number;
  readonly verdict: VerdictKind;
  readonly direction?: Direction | undefined;
  /** Versions that scored the feedback of the week; more than one is said openly. */
  readonly scorers?: readonly string[] | undefined;
  /** What a person should know before acting on it. */
  readonly note?: string | undefined;
}

/** How a verdict came about: what a person needs to check it. */
export type Judgement = Pick<
  Verdict,
  | 'rule'
  | 'p'
  | 'q'
  | 'effect'
  | 'windowWeeks'
  | 'window'
  | 'onset'
  | 'dispersion'
  | 'detectableRatio'
  | 'baselineWeeks'
  | 'baselineFirst'
  | 'baselineLast'
  | 'excluded'
>;

/** One measured series-week with its usual range. */
export interface MeasureItem extends ReportPoint, Judgement {
  readonly id: string;
  readonly product: string;
  readonly aspect: string;
  readonly aspectName: string;
  readonly source: string;
  readonly kind: SeriesKind;
  readonly query: FeedbackRef;
}

/** A signal with all that a person needs to judge it. */
export interface SignalItem extends MeasureItem {
  /** Id of the signal, for an owner's verdict. */
  readonly signal: string;
  /** What its owner found. */
  readonly finding?: OwnerVerdict['finding'] | undefined;
  /** What its owner wrote about it, redacted. */
  readonly ownerNote?: string | undefined;
  readonly owner?: string | undefined;
  readonly explanation: string;
  readonly newTerms: readonly string[];
  readonly goal?: { readonly target: number; readonly limit: number } | undefined;
  /** Further series that signal for the same cause. */
  readonly also: readonly MeasureItem[];
  /** At most 52 weeks, oldest first. */
  readonly series: readonly ReportPoint[];
  /** Most typical first, at most 5. */
  readonly evidence: readonly Quote[];
  /** What people said before an improvement, at most 2. */
  readonly before: readonly Quote[];
  /** Feedback of the same week that says the opposite, at most 2. */
  readonly counterEvidence: readonly Quote[];
}

/** What was told in an earlier week and still signals. */
export interface OngoingItem extends MeasureItem {
  readonly owner?: string | undefined;
  /** Week in which it was told. */
  readonly newsWeek: IsoWeek;
  readonly explanation: string;
  readonly also: readonly MeasureItem[];
}

/** A safety or legal phrase: a case for a person, never a statistical signal. */
export interface HazardCase {
  readonly product: string;
  readonly kinds: readonly HazardKind[];
  readonly quote: Quote;
  readonly query: FeedbackRef;
}

/** Single furious reviews: counted like any other, no alarm, and worth reading. */
export interface LoudReviews {
  /** All of the week; the loudest of them are shown. */
  readonly count: number;
  /** Loudest first, at most 3, each text once, none that is a case for a person already. */
  readonly shown: readonly { readonly product: string; readonly quote: Quote; readonly query: FeedbackRef }[];
  readonly sentence: string;
}

export interface SourceHealth {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly lastReceivedAt?: string | undefined;
  readonly lastOccurredAt?: string | undefined;
  /**
   * stale: nothing for longer than agreed; silent: nothing ever; truncated: the latest export looks cut off; shifted: what
   * comes is not what came before.
   */
  readonly state: 'fresh' | 'stale' | 'silent' | 'truncated' | 'shifted';
  readonly quarantined: number;
  /** Feedback a week, the median of the last 8; and the share of it that came in a later week, 0..1. */
  readonly perWeek?: number | undefined;
  readonly late?: number | undefined;
  /** Of the latest 20 deliveries and imports: how many, how many could not be read, and the sums of the others. */
  readonly latest: {
    readonly deliveries: number;
    readonly unreadable: number;
    readonly read: number;
    /** Known before, and the same. */
    readonly unchanged: number;
    readonly rejected: number;
  };
  readonly sentence: string;
}

/** Feedback that says nearly word for word what another says: syndicated, sent twice, or made from a template. */
export interface CopiedFeedback {
  /** Copies, the first of each text not among them. */
  readonly copies: number;
  readonly texts: number;
  /** Sources of these texts, sorted. */
  readonly sources: readonly string[];
}

/** An aspect that disappoints without having changed. */
export interface StandingMiss extends Pick<
  GapRow,
  'aspect' | 'aspectName' | 'n' | 'meanGap' | 'low' | 'high' | 'query'
> {
  readonly product: string;
  /** A goal that is proven to be missed: shares 0..1, of the last 13 weeks. */
  readonly goal?: { readonly target: number; readonly actual?: number | undefined } | undefined;
}

export interface GapRow {
  readonly aspect: string;
  readonly aspectName: string;
  /** Feedback of the week that mentions the aspect. */
  readonly n: number;
  /** Too few mentions to compare the row with others. */
  readonly few: boolean;
  /** Part of all feedback that mentions it, 0..1. */
  readonly share: number;
  readonly meanGap: number;
  /** 95 % interval of the mean gap. */
  readonly low: number;
  readonly high: number;
  readonly defects: number;
  /** Defects out of all feedback, 0..1, with a 95 % interval. */
  readonly defectShare: number;
  readonly defectShareLow: number;
  readonly defectShareHigh: number;
  readonly query: FeedbackRef;
}

/** What is missing while nothing at all can be judged. */
export interface DataNeeds {
  /** Weeks with feedback of the product that has most of them. */
  readonly weeks: number;
  readonly needed: number;
  /** First week that can be judged if every week from now on has feedback; absent when the weeks are there. */
  readonly earliest?: IsoWeek | undefined;
}

/** Everything that the home screen, the printed report and the scorecard of one week show. */
export interface WeeklyReport {
  readonly organisation: string;
  readonly timeZone: string;
  readonly week: IsoWeek;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  /** The answer in one sentence. */
  readonly headline: string;
  /** Why the week is not like the others: holidays, campaigns, a shutdown. */
  readonly special: readonly string[];
  /** New this week. */
  readonly attention: readonly SignalItem[];
  readonly improving: readonly SignalItem[];
  /** Told in an earlier week and still there, of either direction. */
  readonly ongoing: readonly OngoingItem[];
  readonly watch: readonly MeasureItem[];
  /** What disappoints without having changed, heaviest first. */
  readonly misses: readonly StandingMiss[];
  /** Measures (product and aspect) within their usual range. */
  readonly steady: number;
  /** Measures with too little data for any statement. */
  readonly insufficient: number;
  /** Present while not a single measure can be judged. */
  readonly needs?: DataNeeds | undefined;
  /** Feedback of the week over all products. */
  readonly feedback: number;
  readonly loud: LoudReviews;
  readonly copied: CopiedFeedback;
  readonly hazards: readonly HazardCase[];
  readonly goals: readonly GoalRow[];
  readonly sources: readonly SourceHealth[];
  readonly gaps: readonly {
    readonly product: string;
    readonly n: number;
    readonly rows: readonly GapRow[];
    /** What feedback of the week speaks of that no aspect has a word for. */
    readonly unnamed: UnnamedTerms;
  }[];
  readonly falseAlarms: {
    /** Expected false signals per week over all series. */
    readonly budget: number;
    /** Most false signals a week to expect, given limits and number of series. */
    readonly expected: number;
    readonly series: number;
    /** Signals that owners judged, and how many of them were false. */
    readonly judged: number;
    readonly false: number;
    readonly sentence: string;
  };
  /** Instant up to which data are in the report. */
  readonly dataCutOff: string;
  readonly final: boolean;
  /** Feedback of the week when late reports are in; present while some are awaited. */
  readonly awaited?: ExpectedFeedback | undefined;
  readonly revision: number;
  readonly sample: boolean;
  /** Scorer versions behind the numbers; more than one is said openly. */
  readonly scorers: readonly string[];
}
