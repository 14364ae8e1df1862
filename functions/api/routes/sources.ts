import * as z from 'zod';
import { visibleProducts } from '../../../shared/domain/product.ts';
import { quarantinedSchema, type Quarantined } from '../../../shared/domain/quarantine.ts';
import { receivedSchema, type Received } from '../../../shared/domain/received.ts';
import { ok } from '../../../shared/domain/result.ts';
import { knownOfSources } from '../../../shared/queries/known-of-sources.ts';
import { sourceHealth } from '../../../shared/report/source-health.ts';
import type { SourceHealth } from '../../../shared/report/weekly-report.ts';
import { howToConnect, type HowToConnect } from '../../../shared/sources/how-to-connect.ts';
import { listOf, listSchema } from '../schemas/list.ts';
import { sourceHealthSchema } from '../schemas/source-health.ts';
import { noParameters } from './parameter-schemas.ts';
import { defineRoute } from './route.ts';

const RECENT = 20;

export interface SourceItem extends SourceHealth {
  readonly recent: readonly Quarantined[];
  readonly received: readonly Received[];
  readonly connect?: HowToConnect | undefined;
}

const itemSchema = z
  .strictObject({
    ...sourceHealthSchema.shape,
    recent: z.array(quarantinedSchema).describe('Latest deliveries that could not be read, at most 20'),
    received: z.array(receivedSchema).describe('Latest deliveries and imports, at most 20, newest first'),
    connect: z
      .strictObject({
        url: z.string().describe('Address of the webhook; YOUR-HOST stands for the host'),
        steps: z.string().describe('What to do in the product of the vendor'),
        secret: z.enum(['ours', 'theirs']).describe('Who makes the secret'),
        curl: z.string().optional().describe('A call to try it, for a shell with curl and openssl'),
      })
      .optional()
      .describe('How to connect it; absent for sources that come as files only'),
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
        perWeek: 120,
        late: 0.04,
        latest: { deliveries: 1, unreadable: 0, read: 118, unchanged: 0, rejected: 2 },
        sentence: 'Latest feedback yesterday.',
        recent: [],
        received: [
          {
            id: 'a1b2c3',
            source: 'shop-reviews',
            receivedAt: '2026-11-23T04:10:00.000Z',
            via: 'import',
            counts: {
              read: 118,
              created: 0,
              updated: 0,
              unchanged: 0,
              deleted: 0,
              rejected: 2,
              quarantined: 0,
            },
          },
        ],
      },
    ],
    page: { next: null },
  },
  async read({ table, clock, config }) {
    const settings = config();
    const products = visibleProducts(await table.products());
    const sample = products.length > 0 && products.every((product) => product.sample);
    const configured = settings.sources.filter((source) => sample || !source.sample);
    const known = await knownOfSources(table, settings, { now: clock.now(), products });
    const items = sourceHealth(configured, known).map((health): SourceItem => ({
      ...health,
      recent: known.quarantined.filter(({ source }) => source === health.id).slice(0, RECENT),
      received: known.received.get(health.id) ?? [],
      connect: howToConnect(health),
    }));
    return ok({ body: listOf(items), fresh: 'minute' });
  },
});
