import * as z from 'zod';
import { beforeAfter } from '../../../../shared/stats/comparison/before-after.ts';
import { directStandardisation } from '../../../../shared/stats/comparison/direct-standardisation.ts';
import { indirectStandardisation } from '../../../../shared/stats/comparison/indirect-standardisation.ts';
import { interruptedTimeSeries } from '../../../../shared/stats/comparison/interrupted-time-series.ts';
import { mantelHaenszel } from '../../../../shared/stats/comparison/mantel-haenszel.ts';
import { kind, type Kind } from './kind.ts';

const numbers = z.array(z.number());
const twoSides = z.strictObject({
  beforeCounts: numbers,
  beforeSizes: numbers,
  afterCounts: numbers,
  afterSizes: numbers,
});
const design = z.record(z.string(), numbers);

export const comparison: Record<string, Kind> = {
  'before-after': kind(twoSides, beforeAfter),
  'mantel-haenszel': kind(twoSides, mantelHaenszel),
  'interrupted-time-series': kind(
    z.discriminatedUnion('family', [
      z.strictObject({ family: z.literal('quasipoisson'), y: numbers, exposure: numbers, design }),
      z.strictObject({ family: z.literal('quasibinomial'), counts: numbers, sizes: numbers, design }),
    ]),
    interruptedTimeSeries,
  ),
  standardisation: kind(
    z.strictObject({
      counts: numbers,
      sizes: numbers,
      standardWeights: numbers,
      referenceCounts: numbers,
      referenceSizes: numbers,
    }),
    (input) => ({
      ...directStandardisation(input.counts, input.sizes, input.standardWeights),
      ...indirectStandardisation(input),
    }),
  ),
};
