import { demand } from '../input/demand.ts';
import { demandPositive } from '../input/demand-positive.ts';
import { normalQuantile } from '../normal-quantile.ts';

export interface ProcessCapability {
  /** Defects per unit. */
  readonly dpu: number;
  /** Defects per opportunity, 0..1. */
  readonly dpo: number;
  /** Defects per million opportunities. */
  readonly dpmo: number;
  /** Share of opportunities without a defect. */
  readonly yield: number;
  /** Undefined without a defect or when all are defects. */
  readonly sigmaLevel?: number;
  /** Sigma level without the shift. */
  readonly zLongTerm?: number;
  /** zLongTerm / 3 */
  readonly ppk?: number;
}

/**
 * DPMO and sigma level of counted defects: sigma level = normal quantile of the yield + shift.
 *
 * @param input.shift conventional 1.5 from long-term to short-term variation, or 0
 * @example processCapability({ defects: 34, units: 1000, opportunitiesPerUnit: 10, shift: 1.5 }).sigmaLevel // 4.21
 */
export function processCapability(input: {
  readonly defects: number;
  readonly units: number;
  readonly opportunitiesPerUnit: number;
  readonly shift: number;
}): ProcessCapability {
  const { defects, units, opportunitiesPerUnit, shift } = input;
  demand(defects >= 0, 'defects must be 0 or more', defects);
  demandPositive('units', units);
  demandPositive('opportunitiesPerUnit', opportunitiesPerUnit);
  demand(Number.isFinite(shift), 'shift must be a finite number', shift);
  const opportunities = units * opportunitiesPerUnit;
  demand(
    defects <= opportunities,
    `defects must not exceed the ${String(opportunities)} opportunities`,
    defects,
  );
  const dpo = defects / opportunities;
  const rates = { dpu: defects / units, dpo, dpmo: 1e6 * dpo, yield: 1 - dpo };
  if (defects === 0 || defects === opportunities) return rates;
  const zLongTerm = -normalQuantile(dpo);
  return { ...rates, sigmaLevel: zLongTerm + shift, zLongTerm, ppk: zLongTerm / 3 };
}
