import * as z from 'zod';
import { visibleProducts } from '../../../shared/domain/product.ts';
import { quarantinedSchema, type Quarantined } from '../../../shared/domain/quarantine.ts';
import { ok } from '../../../shared/domain/result.ts';
import { sourceHealth } from '../../../shared/report/source-health.ts';
import type { SourceHealth } from '../../../shared/report/weekly-report.ts';
import { listOf, listSchema } from '../schemas/list.ts';
import { sourceHealthSchema } from '../schemas/source-health.ts';
import { noParameters } from './parameter-schemas.ts';
import { defineRoute } from './route.ts';

const QUARANTINE_READ = 200;
const RECENT = 20;

export interface SourceItem extends SourceHealth {
  readonly recent: readonly Quarantined[];
}

const itemSchema = z
  .strictObject({
    ...sourceHealthSchema.shape,
    recent: z.array(quarantinedSchema).describe('Latest deliveries that could not be read, at most 20'),
  })
  .meta({
    id: 'Source',
    description: 'A configured source and how fresh it is',
  }) satisfies z.ZodType<SourceItem>;

export const sources = defineRoute({
  path: '/v1/sources',
  operationId: 'listSources',
  summary: 'Configured sources: how fresh they are, and what of them could not be read',
  query: noParameters,
  params: noParameters,
  response: listSchema(itemSchema),
  example: {
    data: [
      {
        id: 'shop-reviews',
        name: 'Web shop reviews',
        type: 'generic-csv',
        lastReceivedAt: '2026-11-23T04:10:00.000Z',
        lastOccurredAt: '2026-11-22T21:40:00.000Z',
        state: 'fresh',
        quarantined: 0,
        sentence: 'Latest feedback yesterday.',
        recent: [],
      },
    ],
    page: { next: null },
  },
  async read({ table, clock, config }) {
    const { sources: all, timeZone } = config();
    const [products, activity, quarantined] = await Promise.all([
      table.products(),
      table.activity(),
      table.quarantined(QUARANTINE_READ),
    ]);
    const shown = visibleProducts(products);
    const sample = shown.length > 0 && shown.every((product) => product.sample);
    const configured = all.filter((source) => sample || !source.sample);
    const health = sourceHealth(configured, { activity, quarantined, now: clock.now(), timeZone });
    const recentOf = (id: string): readonly Quarantined[] =>
      quarantined.filter(({ source }) => source === id).slice(0, RECENT);
    return ok({ body: listOf(health.map((one) => ({ ...one, recent: recentOf(one.id) }))), fresh: 'minute' });
  },
});
