import { processCapability } from '../stats/capability/process-capability.ts';

/** Conventional difference between long-term and short-term sigma; ours is long-term data. */
const SHIFT = 1.5;
/** Below this a defect rate per million is a play with numbers. */
const MINIMUM_UNITS = 30;

export interface SigmaLevel {
  readonly dpmo: number;
  /** Incl. the 1.5 shift. */
  readonly sigmaLevel: number;
  readonly sigmaUnshifted: number;
}

/**
 * Defects per million opportunities and the sigma level of it.
 *
 * @returns undefined for fewer than 30 opportunities, without a defect, or when all are defects
 * @example sigmaLevel(66_807, 1_000_000) // { dpmo: 66807, sigmaLevel: 3.0, sigmaUnshifted: 1.5 }
 */
export function sigmaLevel(defects: number, opportunities: number): SigmaLevel | undefined {
  if (opportunities < MINIMUM_UNITS || defects > opportunities) return undefined;
  const capability = processCapability({
    defects,
    units: opportunities,
    opportunitiesPerUnit: 1,
    shift: SHIFT,
  });
  const { dpmo, sigmaLevel: level, zLongTerm } = capability;
  return level === undefined || zLongTerm === undefined
    ? undefined
    : { dpmo, sigmaLevel: level, sigmaUnshifted: zLongTerm };
}
