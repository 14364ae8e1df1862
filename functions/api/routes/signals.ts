import * as z from 'zod';
import type { QualityConfig } from '../../../shared/config/quality-config.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Signal } from '../../../shared/domain/signal.ts';
import { isoWeekSchema } from '../../../shared/domain/week.ts';
import { aspectName } from '../../../shared/report/aspect-name.ts';
import { measureItem } from '../../../shared/report/measure-item.ts';
import { ownerOf } from '../../../shared/report/owner-of.ts';
import type { SignalItem } from '../../../shared/report/weekly-report.ts';
import { listOf, listSchema } from '../schemas/list.ts';
import { signalShape } from '../schemas/signal.ts';
import { measureExample } from './examples/measure.ts';
import { noParameters, weekSchema } from './parameter-schemas.ts';
import { publishedWeek } from './published-week.ts';
import { defineRoute } from './route.ts';

/** A signal without words of customers: safe to hand on. */
type BareSignal = Omit<
  SignalItem,
  'signal' | 'finding' | 'goal' | 'series' | 'evidence' | 'before' | 'counterEvidence'
>;

const bareSignalSchema = z
  .strictObject(signalShape)
  .meta({ id: 'Signal', description: 'A signal without words of customers' }) satisfies z.ZodType<BareSignal>;

export const signals = defineRoute({
  path: '/v1/signals',
  operationId: 'listSignals',
  summary: 'Signals of a week, without words of customers; the report has those',
  query: z.strictObject({ week: weekSchema.default('latest') }),
  params: noParameters,
  response: listSchema(bareSignalSchema).extend({ week: isoWeekSchema, revision: z.int().min(1) }),
  example: {
    week: '2026-W47',
    revision: 1,
    data: [
      {
        ...measureExample,
        owner: 'R. Okafor',
        explanation: 'This week: 50 of 612 mention a delivery defect, expected 31.2 (1.6 times)',
        newTerms: ['depot', 'late'],
        also: [],
      },
    ],
    page: { next: null },
  },
  async read({ table, config }, query) {
    const published = await publishedWeek(table, query.week);
    if (!published.ok) return published;
    const { week, revision } = published.value;
    const settings = config();
    const data = published.value.signals.map((signal) => bareSignal(signal, settings));
    return ok({ body: { week, revision, ...listOf(data) }, fresh: 'minute' });
  },
});

/** The owner is that of today, as in the report. */
function bareSignal(signal: Signal, config: QualityConfig): BareSignal {
  const { verdict, explanation, newTerms, also = [] } = signal;
  const owner = ownerOf(config, verdict.product, verdict.aspect) ?? signal.owner;
  return {
    ...measureItem(verdict, aspectName(config, verdict.aspect)),
    ...(owner === undefined ? {} : { owner }),
    explanation,
    newTerms,
    also: also.map((one) => measureItem(one, aspectName(config, one.aspect))),
  };
}
