import * as z from 'zod';
import { attributeChart } from '../../../../shared/stats/charts/attribute-chart.ts';
import { bernoulliCusum } from '../../../../shared/stats/charts/bernoulli-cusum.ts';
import { cusumChart } from '../../../../shared/stats/charts/cusum-chart.ts';
import { ewmaChart } from '../../../../shared/stats/charts/ewma-chart.ts';
import { gChart } from '../../../../shared/stats/charts/g-chart.ts';
import { laneyChart } from '../../../../shared/stats/charts/laney-chart.ts';
import { nelson } from '../../../../shared/stats/run-rules/nelson.ts';
import { runsAnalysis } from '../../../../shared/stats/run-rules/runs-analysis.ts';
import { westernElectric } from '../../../../shared/stats/run-rules/western-electric.ts';
import { kind, type Kind } from './kind.ts';

const numbers = z.array(z.number());
const centred = { values: numbers, center: z.number(), sigma: z.number() };

export const charts: Record<string, Kind> = {
  'attribute-chart': kind(
    z.strictObject({
      chart: z.enum(['p', 'np', 'u', 'c']),
      counts: numbers,
      sizes: numbers.optional(),
      sigmas: z.number(),
      baseline: numbers,
      exclude: numbers,
    }),
    attributeChart,
  ),
  laney: kind(
    z.strictObject({
      chart: z.enum(['p-prime', 'u-prime']),
      counts: numbers,
      sizes: numbers,
      sigmas: z.number(),
      baseline: numbers,
      screenedMovingRange: z.boolean(),
    }),
    laneyChart,
  ),
  ewma: kind(
    z.strictObject({ ...centred, lambda: z.number(), L: z.number(), asymptoticLimits: z.boolean() }),
    (input) => {
      const chart = ewmaChart(input);
      // The reference gives constant limits once.
      const once = ({ lcl, ucl }: typeof chart): object => ({
        lcl: [...new Set(lcl)],
        ucl: [...new Set(ucl)],
      });
      return input.asymptoticLimits ? { ...chart, ...once(chart) } : chart;
    },
  ),
  cusum: kind(z.strictObject({ ...centred, k: z.number(), h: z.number() }), cusumChart),
  'bernoulli-cusum': kind(
    z.strictObject({ x: numbers, p0: z.number(), oddsRatio: z.number(), h: z.number() }),
    bernoulliCusum,
  ),
  'g-chart': kind(z.strictObject({ gaps: numbers, confidence: z.number() }), ({ gaps, confidence }) =>
    gChart(gaps, confidence),
  ),
  'run-rules': kind(z.strictObject({ z: numbers }), (input) => ({
    ...westernElectric(input.z),
    ...nelson(input.z),
  })),
  'runs-analysis': kind(z.strictObject({ values: numbers, centerLine: z.number() }), (input) =>
    runsAnalysis(input.values, input.centerLine),
  ),
};
