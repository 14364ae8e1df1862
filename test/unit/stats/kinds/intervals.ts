import * as z from 'zod';
import { benjaminiHochberg } from '../../../../shared/stats/benjamini-hochberg.ts';
import { clopperPearsonInterval } from '../../../../shared/stats/intervals/clopper-pearson-interval.ts';
import { jeffreysInterval } from '../../../../shared/stats/intervals/jeffreys-interval.ts';
import { poissonInterval } from '../../../../shared/stats/intervals/poisson-interval.ts';
import { wilsonCorrectedInterval } from '../../../../shared/stats/intervals/wilson-corrected-interval.ts';
import { wilsonInterval } from '../../../../shared/stats/intervals/wilson-interval.ts';
import { benjaminiYekutieli } from '../../../../shared/stats/multiple-testing/benjamini-yekutieli.ts';
import { bonferroni } from '../../../../shared/stats/multiple-testing/bonferroni.ts';
import { holm } from '../../../../shared/stats/multiple-testing/holm.ts';
import { betaBinomialTail } from '../../../../shared/stats/tails/beta-binomial-tail.ts';
import { kind, type Kind } from './kind.ts';

export const intervals: Record<string, Kind> = {
  'binomial-interval': kind(
    z.strictObject({ x: z.number(), n: z.number(), confidence: z.number() }),
    ({ x, n, confidence }) => ({
      wilson: wilsonInterval(x, n, confidence),
      wilsonCC: wilsonCorrectedInterval(x, n, confidence),
      clopperPearson: clopperPearsonInterval(x, n, confidence),
      jeffreys: jeffreysInterval(x, n, confidence),
    }),
  ),
  'poisson-interval': kind(
    z.strictObject({ x: z.number(), exposure: z.number(), confidence: z.number() }),
    ({ x, exposure, confidence }) => ({
      rate: x / exposure,
      exact: poissonInterval(x, exposure, confidence),
    }),
  ),
  'beta-binomial-tail': kind(
    z.strictObject({ x: z.number(), n: z.number(), mean: z.number(), rho: z.number() }),
    betaBinomialTail,
  ),
  'multiple-testing': kind(z.strictObject({ p: z.array(z.number()), level: z.number() }), ({ p, level }) => {
    const bh = benjaminiHochberg(p);
    return {
      bh,
      by: benjaminiYekutieli(p),
      holm: holm(p),
      bonferroni: bonferroni(p),
      bhRejected: [...bh.keys()].filter((index) => (bh[index] ?? 1) <= level),
    };
  }),
};
