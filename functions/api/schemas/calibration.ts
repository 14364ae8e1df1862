import * as z from 'zod';
import { LEAST_OF_CLASS, type CalibrationRun } from '../../../shared/domain/calibration.ts';

const share = z.number().min(0).max(1);

export const calibrationSchema = z
  .strictObject({
    ratings: z.int().min(0).describe('Rated texts that were looked at, the middle of the scale left out'),
    enough: z
      .int()
      .min(0)
      .describe('Positive or negative ones, whichever are fewer, in the language that has most of them'),
    needed: z.int().min(1).describe('So many of each are needed in a language before anything is learned'),
    learned: z
      .strictObject({ ratings: z.int().min(1), accuracyBefore: share, accuracyAfter: share })
      .nullable()
      .describe('By cross-validation; null as long as nothing that helps was learned'),
  })
  .meta({ id: 'Calibration' });

/** @param run the last one; undefined before the first */
export function calibrationOf(run: CalibrationRun | undefined): z.output<typeof calibrationSchema> {
  const languages = run?.languages ?? [];
  const used = languages.filter(({ outcome }) => outcome === 'levels' || outcome === 'words');
  return {
    ratings: run?.rated ?? 0,
    enough: Math.max(0, ...languages.map(({ positive, negative }) => Math.min(positive, negative))),
    needed: LEAST_OF_CLASS,
    learned: run?.comparison
      ? {
          ratings: used.reduce((sum, { positive, negative }) => sum + positive + negative, 0),
          accuracyBefore: run.comparison.base.accuracy.value,
          accuracyAfter: run.comparison.calibrated.accuracy.value,
        }
      : null,
  };
}
