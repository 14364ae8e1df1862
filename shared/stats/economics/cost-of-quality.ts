import { demand } from '../input/demand.ts';

export interface CostOfQuality {
  /** Defect rate at which the next avoided defect costs what it saves. */
  readonly optimalRate: number;
  readonly optimalDpmo: number;
  readonly costAtOptimum: number;
  readonly costAtCurrent: number;
  readonly costAtHalf: number;
  readonly costAtTenth: number;
  /** Prevention cost of halving the rate once. */
  readonly halvingCost: number;
  /** How often halving the rate pays; Infinity when prevention is free. */
  readonly halvingsWorthwhile: number;
}

/**
 * Prevention-appraisal-failure model (Feigenbaum 1956, Juran): yearly cost C(d) = V F d + P ln(d0 / d) + A, least at
 * d* = min(d0, P / (V F)).
 *
 * @param input.volume V, opportunities a year
 * @param input.failureCostPerDefect F
 * @param input.preventionCostPerEfold P, cost of dividing the rate by e once more
 * @param input.currentRate d0, 0..1
 * @param input.appraisalCost A, a year
 * @example costOfQuality({ volume: 20000, failureCostPerDefect: 18, preventionCostPerEfold: 9000, currentRate: 0.08, appraisalCost: 0 }).optimalRate // 0.025
 */
export function costOfQuality(input: {
  readonly volume: number;
  readonly failureCostPerDefect: number;
  readonly preventionCostPerEfold: number;
  readonly currentRate: number;
  readonly appraisalCost: number;
}): CostOfQuality {
  const { currentRate, preventionCostPerEfold } = input;
  for (const [name, value] of Object.entries(input))
    demand(value >= 0 && value < Infinity, `${name} must be 0 or more`, value);
  demand(currentRate <= 1, 'currentRate must lie in 0..1', currentRate);
  const failureCost = input.volume * input.failureCostPerDefect;
  const optimalRate =
    preventionCostPerEfold >= failureCost * currentRate ? currentRate : preventionCostPerEfold / failureCost;
  const costAt = (part: number): number => {
    const prevention =
      preventionCostPerEfold === 0 || part === 1 ? 0 : -preventionCostPerEfold * Math.log(part);
    return failureCost * currentRate * part + prevention + input.appraisalCost;
  };
  const part = currentRate === 0 ? 1 : optimalRate / currentRate;
  return {
    optimalRate,
    optimalDpmo: 1e6 * optimalRate,
    costAtOptimum: costAt(part),
    costAtCurrent: costAt(1),
    costAtHalf: costAt(0.5),
    costAtTenth: costAt(0.1),
    halvingCost: preventionCostPerEfold * Math.LN2,
    halvingsWorthwhile: currentRate === 0 ? 0 : Math.floor(Math.log2(currentRate / optimalRate)),
  };
}
