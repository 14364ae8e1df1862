import * as z from 'zod';
import { ears } from '../../../../shared/stats/surveillance/ears.ts';
import { farringtonFlexible } from '../../../../shared/stats/surveillance/farrington-flexible.ts';
import { nowcast } from '../../../../shared/stats/surveillance/nowcast.ts';
import { kind, type Kind } from './kind.ts';

const number = z.number();
const numbers = z.array(number);

export const surveillance: Record<string, Kind> = {
  ears: kind(
    z.strictObject({
      method: z.enum(['C1', 'C2', 'C3']),
      counts: numbers,
      baseline: number,
      alpha: number,
      from: number,
    }),
    ears,
  ),
  'farrington-flexible': kind(
    z.strictObject({
      counts: numbers,
      freq: number,
      from: number,
      control: z.strictObject({
        b: number,
        w: number,
        alpha: number,
        trend: z.boolean(),
        reweight: z.boolean(),
        weightsThreshold: number,
        noPeriods: number,
        pastWeeksNotIncluded: number,
        thresholdMethod: z.enum(['delta', 'nbPlugin']),
        pThresholdTrend: number,
      }),
    }),
    farringtonFlexible,
  ),
  nowcast: kind(z.strictObject({ triangle: z.array(numbers) }), ({ triangle }) => nowcast(triangle)),
};
