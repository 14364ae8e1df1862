import * as z from 'zod';
import { expectedFalseSignals } from '../../../shared/detection/thresholds.ts';
import { ok } from '../../../shared/domain/result.ts';
import { seriesKinds } from '../../../shared/domain/series.ts';
import { seriesKeySchema } from '../../../shared/domain/signal.ts';
import { isoWeekSchema } from '../../../shared/domain/week.ts';
import { loadBacktest } from '../../../shared/queries/load-backtest.ts';
import { aspectName } from '../../../shared/report/aspect-name.ts';
import type { Backtest, ToldSignal } from '../../../shared/report/backtest.ts';
import { budgetSchema, noParameters } from './parameter-schemas.ts';
import { NOTHING_YET } from './published-week.ts';
import { notFound } from './refusal.ts';
import { defineRoute } from './route.ts';

const MOST_TOLD = 200;

export interface BacktestAnswer extends Omit<Backtest, 'told'> {
  readonly budget: number;
  readonly falsePerWeek: number;
  readonly signals: number;
  readonly told: readonly (ToldSignal & { readonly aspectName: string })[];
}

const toldSchema = seriesKeySchema
  .extend({
    aspectName: z.string(),
    week: isoWeekSchema,
    kind: z.enum(seriesKinds),
    direction: z.enum(['up', 'down']),
    explanation: z.string(),
  })
  .meta({ id: 'ToldSignal', description: 'A signal that would have been news in its week' });

const backtestSchema = z
  .strictObject({
    budget: z.number(),
    falsePerWeek: z.number().describe('Most false signals a week to expect if nothing changed at all'),
    first: isoWeekSchema.optional(),
    last: isoWeekSchema.optional(),
    weeks: z.int().min(0).describe('Weeks in which at least one series could be judged'),
    series: z.int().min(0),
    signals: z.int().min(0),
    toldPerWeek: z.number().min(0),
    watchedPerWeek: z.number().min(0).describe('Measures on the watch list of a week, on average'),
    told: z
      .array(toldSchema)
      .readonly()
      .describe(`Latest first, at most ${String(MOST_TOLD)}`),
  })
  .meta({ id: 'Backtest' }) satisfies z.ZodType<BacktestAnswer>;

export const backtest = defineRoute({
  path: '/v1/backtest',
  operationId: 'getBacktest',
  summary: 'What the stored history would have told under a false-alarm budget; changes nothing',
  query: z.strictObject({ budget: budgetSchema.optional() }),
  params: noParameters,
  response: backtestSchema,
  example: {
    budget: 0.25,
    falsePerWeek: 0.04,
    first: '2026-W12',
    last: '2026-W47',
    weeks: 36,
    series: 72,
    signals: 1,
    toldPerWeek: 0.03,
    watchedPerWeek: 0.9,
    told: [
      {
        product: 'Aurora Kettle',
        aspect: 'delivery',
        source: 'all',
        aspectName: 'Delivery',
        week: '2026-W47',
        kind: 'proportion',
        direction: 'up',
        explanation:
          'This week: 50 of 612 mention a delivery defect, expected 31.2 (1.6 times), usual up to 48',
      },
    ],
  },
  async read(ports, query) {
    const config = ports.config();
    const { budget = config.detection.budget } = query;
    const found = await loadBacktest(ports, config, budget);
    if (!found) return notFound(NOTHING_YET);
    const body: BacktestAnswer = {
      ...found,
      budget,
      falsePerWeek: expectedFalseSignals(budget, found.series),
      signals: found.told.length,
      told: found.told
        .slice(0, MOST_TOLD)
        .map((one) => ({ ...one, aspectName: aspectName(config, one.aspect) })),
    };
    return ok({ body, fresh: 'minute' });
  },
});
