import { demand } from '../input/demand.ts';
import { demandCount } from '../input/demand-count.ts';
import { demandShare } from '../input/demand-share.ts';

export interface GChart {
  readonly meanGap: number;
  /** Share of defectives behind the gaps. */
  readonly p: number;
  readonly median: number;
  /** Probability limits of a gap, both usual. */
  readonly lower: number;
  readonly upper: number;
  /** P(gap or a shorter one): small = defects come too fast. */
  readonly pLow: readonly number[];
}

/**
 * Chart of rare events by the number of good items between them (Benneyan 2001): geometric law, probability limits.
 *
 * @param gaps good items before each defective one, whole
 * @param confidence two-sided, between 0 and 1
 * @throws RangeError without a gap
 * @example gChart([65, 149, 97], 0.9973).p // 0.0096
 */
export function gChart(gaps: readonly number[], confidence: number): GChart {
  demand(gaps.length > 0, 'at least one gap must be given', gaps.length);
  for (const gap of gaps) demandCount('each gap', gap);
  demandShare('confidence', confidence);
  const meanGap = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const p = 1 / (meanGap + 1);
  const logGood = -Math.log1p(1 / meanGap);
  const quantile = (logBeyond: number): number => Math.max(0, Math.ceil(logBeyond / logGood - 1 - 1e-12));
  const tail = (1 - confidence) / 2;
  return {
    meanGap,
    p,
    median: quantile(-Math.LN2),
    lower: quantile(Math.log1p(-tail)),
    upper: quantile(Math.log(tail)),
    pLow: gaps.map((gap) => -Math.expm1((gap + 1) * logGood)),
  };
}
