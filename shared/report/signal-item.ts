import type { QualityConfig } from '../config/quality-config.ts';
import type { StoredSeries } from '../domain/judged-series.ts';
import type { OwnerVerdict } from '../domain/owner-verdict.ts';
import type { Signal } from '../domain/signal.ts';
import type { IsoWeek } from '../domain/week.ts';
import { aspectName } from './aspect-name.ts';
import { evidenceBefore, evidenceOf } from './evidence-of.ts';
import { measureItem, reportPoint } from './measure-item.ts';
import { ownerOf } from './owner-of.ts';
import type { FoundFeedback } from './quote.ts';
import type { SignalItem } from './weekly-report.ts';

export const CHART_WEEKS = 52;

export interface SignalContext {
  readonly config: Pick<QualityConfig, 'aspects' | 'owners' | 'goals' | 'defectThreshold'>;
  readonly series: StoredSeries | undefined;
  /** Versions behind the weeks of the product. */
  readonly scorers: ReadonlyMap<IsoWeek, readonly string[]>;
  /** Feedback of the product and week. */
  readonly feedback: readonly FoundFeedback[];
  /** Feedback of the product before an improvement began. */
  readonly before: readonly FoundFeedback[];
  readonly ownerVerdict?: OwnerVerdict | undefined;
}

/** A signal with its chart, quotes and goal. The owner is that of today, also for an older week. */
export function signalItem(signal: Signal, context: SignalContext): SignalItem {
  const { config, series, scorers, feedback, before, ownerVerdict } = context;
  const { verdict } = signal;
  const threshold = Math.round(config.defectThreshold * 1000);
  const goal = config.goals.find(
    ({ product, aspect }) => product === verdict.product && aspect === verdict.aspect,
  );
  const owner = ownerOf(config, verdict.product, verdict.aspect) ?? signal.owner;
  const past = (series?.weeks ?? []).filter(({ week }) => week <= verdict.week).slice(-CHART_WEEKS);
  return {
    ...measureItem(verdict, aspectName(config, verdict.aspect)),
    ...(owner === undefined ? {} : { owner }),
    signal: signal.id,
    ...(ownerVerdict && { finding: ownerVerdict.finding, ownerNote: ownerVerdict.note }),
    explanation: signal.explanation,
    newTerms: signal.newTerms,
    ...(goal && verdict.kind !== 'count'
      ? { goal: { target: goal.target, limit: goal.limit ?? goal.target } }
      : {}),
    also: (signal.also ?? []).map((one) => measureItem(one, aspectName(config, one.aspect))),
    series: past.map((one) => ({ ...reportPoint(one, verdict.kind), scorers: scorers.get(one.week) })),
    ...evidenceOf(verdict, feedback, threshold),
    before: verdict.direction === 'down' ? evidenceBefore(verdict, before, threshold) : [],
  };
}
