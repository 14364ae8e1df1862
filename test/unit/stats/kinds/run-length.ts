import * as z from 'zod';
import { costOfQuality } from '../../../../shared/stats/economics/cost-of-quality.ts';
import { economicDesignCost } from '../../../../shared/stats/economics/economic-design.ts';
import { cusumArl } from '../../../../shared/stats/run-length/cusum-arl.ts';
import { cusumDecisionInterval } from '../../../../shared/stats/run-length/cusum-decision-interval.ts';
import { ewmaArl } from '../../../../shared/stats/run-length/ewma-arl.ts';
import { shewhartArl } from '../../../../shared/stats/run-length/shewhart-arl.ts';
import { kind, type Kind } from './kind.ts';

const number = z.number();
const numbers = z.array(number);
const sided = z.enum(['one', 'two']);

const arlInput = z.discriminatedUnion('chart', [
  z.strictObject({ chart: z.literal('shewhart'), L: number, shifts: numbers }),
  z.strictObject({
    chart: z.literal('ewma'),
    lambda: number,
    L: number,
    sided: z.literal('two'),
    shifts: numbers,
  }),
  z.strictObject({ chart: z.literal('cusum'), k: number, h: number, sided, shifts: numbers }),
]);

function arlAt(input: z.infer<typeof arlInput>, shift: number): number {
  switch (input.chart) {
    case 'shewhart':
      return shewhartArl(input.L, shift);
    case 'ewma':
      return ewmaArl({ lambda: input.lambda, L: input.L, shift });
    case 'cusum':
      return cusumArl({ k: input.k, h: input.h, sided: input.sided, shift });
  }
}

export const runLength: Record<string, Kind> = {
  arl: kind(arlInput, (input) => ({ arl: input.shifts.map((shift) => arlAt(input, shift)) })),
  'cusum-h': kind(z.strictObject({ k: numbers, arl0: numbers }), ({ k, arl0 }) => ({
    h: k.map((one, index) => cusumDecisionInterval(one, arl0[index] ?? 0)),
  })),
  'cost-of-quality': kind(
    z.strictObject({
      volume: number,
      failureCostPerDefect: number,
      preventionCostPerEfold: number,
      currentRate: number,
      appraisalCost: number,
    }),
    costOfQuality,
  ),
  'economic-design': kind(
    z.strictObject({
      h: number,
      L: number,
      n: number,
      delta: number,
      lambda: number,
      C0: number,
      C1: number,
      Cr: number,
      Cf: number,
      T0: number,
      Tc: number,
      Tf: number,
      Tr: number,
      a: number,
      b: number,
      d1: number,
      d2: number,
      sided,
    }),
    (input) => ({ expectedCostPerHour: economicDesignCost(input) }),
  ),
};
