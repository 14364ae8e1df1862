import type { Calibration, Correction } from '../../domain/calibration.ts';

/** A correction, ready to be asked. @param keys of the n-grams of a text @returns corrected log odds */
export type Corrector = (odds: number, keys: readonly number[]) => number;

export function createCorrector({
  slope,
  offset,
  step,
  keys: known,
  weights,
}: Omit<Correction, 'language'>): Corrector {
  const weightOf = new Map(known.map((key, at) => [key, (weights[at] ?? 0) * step]));
  return (odds, keys) => {
    let sum = 0;
    for (const key of keys) sum += weightOf.get(key) ?? 0;
    return slope * odds + offset + sum / Math.sqrt(Math.max(1, keys.length));
  };
}

/** By language, as the scorer reports it. */
export const createCorrectors = (calibration: Calibration | undefined): ReadonlyMap<string, Corrector> =>
  new Map((calibration?.corrections ?? []).map((one) => [one.language, createCorrector(one)]));
