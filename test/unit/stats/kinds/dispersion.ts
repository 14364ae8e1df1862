import * as z from 'zod';
import { dpmoOfSigmaLevel } from '../../../../shared/stats/capability/dpmo-of-sigma-level.ts';
import { processCapability } from '../../../../shared/stats/capability/process-capability.ts';
import { toleranceTest } from '../../../../shared/stats/capability/tolerance-test.ts';
import { empiricalBayes } from '../../../../shared/stats/dispersion/empirical-bayes.ts';
import { funnelPlot } from '../../../../shared/stats/dispersion/funnel-plot.ts';
import { overdispersion } from '../../../../shared/stats/dispersion/overdispersion.ts';
import { kind, type Kind } from './kind.ts';

const numbers = z.array(z.number());
const series = { counts: numbers, sizes: numbers };
const number = z.number();

/** As printed in the customary tables: whole from 100 on, one decimal below. */
const printed = (dpmo: number): number => (dpmo >= 100 ? Math.round(dpmo) : Math.round(dpmo * 10) / 10);

export const dispersion: Record<string, Kind> = {
  overdispersion: kind(z.strictObject(series), ({ counts, sizes }) => overdispersion(counts, sizes)),
  'empirical-bayes': kind(z.strictObject({ ...series, confidence: number }), (input) =>
    empiricalBayes(input.counts, input.sizes, input.confidence),
  ),
  funnel: kind(z.strictObject({ ...series, target: number, winsoriseTrim: number }), funnelPlot),
  'tolerance-test': kind(
    z.strictObject({
      x: number,
      n: number,
      tolerance: number,
      effectiveN: number,
      priorAlpha: number,
      priorBeta: number,
    }),
    toleranceTest,
  ),
  'dpmo-sigma': kind(
    z.union([
      z.strictObject({ sigmaLevels: numbers, shift: number }),
      z.strictObject({ defects: number, units: number, opportunitiesPerUnit: number, shift: number }),
    ]),
    (input) => {
      if (!('sigmaLevels' in input)) return processCapability(input);
      const dpmo = input.sigmaLevels.map((level) => dpmoOfSigmaLevel(level, input.shift));
      return { dpmo, publishedRounded: dpmo.map(printed) };
    },
  ),
};
