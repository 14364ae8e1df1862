import * as z from 'zod';
import { builtInAspects, OVERALL } from '../../../shared/domain/aspect-id.ts';
import { organisationName } from '../../../shared/report/organisation-name.ts';
import { visibleProducts } from '../../../shared/domain/product.ts';
import { ok } from '../../../shared/domain/result.ts';
import { isoWeekSchema, type IsoWeek } from '../../../shared/domain/week.ts';
import { aspectName } from '../../../shared/report/aspect-name.ts';
import { mapLimit } from '../../../shared/runtime/map-limit.ts';
import type { ApiPorts } from '../api-ports.ts';
import { PRODUCT_VERSION } from '../product-version.ts';
import { calibrationOf, calibrationSchema } from '../schemas/calibration.ts';
import { noParameters } from './parameter-schemas.ts';
import { defineRoute } from './route.ts';

const PARALLEL = 8;

const statusSchema = z
  .strictObject({
    organisation: z.string(),
    timeZone: z.string(),
    sample: z.boolean().describe('All there is to see is sample data'),
    latestWeek: isoWeekSchema.nullable().describe('Latest published week'),
    version: z.string().describe('Of the product'),
    scorers: z.array(z.string()).describe('Versions behind the numbers of the latest week'),
    products: z.array(z.string()),
    aspects: z.array(z.strictObject({ id: z.string(), name: z.string() })),
    calibration: calibrationSchema,
    sources: z.int().min(0).describe('Configured sources'),
  })
  .meta({ id: 'Status' });
export type Status = z.output<typeof statusSchema>;

export const status = defineRoute({
  path: '/v1/status',
  operationId: 'getStatus',
  summary: 'Who, what and up to when: names for filters, and the versions behind the numbers',
  query: noParameters,
  params: noParameters,
  response: statusSchema,
  example: {
    organisation: 'Northlight Home',
    timeZone: 'Europe/Berlin',
    sample: false,
    latestWeek: '2026-W47',
    version: '0.1.0',
    scorers: ['1.0.0'],
    products: ['Aurora Kettle'],
    aspects: [{ id: 'delivery', name: 'Delivery' }],
    calibration: {
      ratings: 1204,
      needed: 30,
      enough: 30,
      learned: { ratings: 1204, accuracyBefore: 0.86, accuracyAfter: 0.91 },
    },
    sources: 2,
  },
  async read({ table, calibrations, config }) {
    const settings = config();
    const [known, [latestWeek = null], lastRun] = await Promise.all([
      table.products(),
      table.publishedWeeks(1),
      calibrations.calibrationRun(),
    ]);
    const shown = visibleProducts(known);
    const products = shown.map(({ product }) => product).sort();
    const sample = shown.length > 0 && shown.every((product) => product.sample);
    const body: Status = {
      organisation: organisationName(settings, sample),
      timeZone: settings.timeZone,
      sample,
      latestWeek,
      version: PRODUCT_VERSION,
      scorers: latestWeek === null ? [] : await scorersOf(table, products, latestWeek),
      products,
      aspects: [...new Set([OVERALL, ...builtInAspects, ...settings.aspects.map(({ id }) => id)])].map(
        (id) => ({
          id,
          name: aspectName(settings, id),
        }),
      ),
      calibration: calibrationOf(lastRun),
      sources: settings.sources.filter((source) => sample || !source.sample).length,
    };
    return ok({ body, fresh: 'minute' });
  },
});

async function scorersOf(
  table: ApiPorts['table'],
  products: readonly string[],
  week: IsoWeek,
): Promise<string[]> {
  const weeks = await mapLimit(products, PARALLEL, (product) => table.weeks(product, week, week));
  const found = weeks.flat().flatMap(({ days }) => Object.values(days).flatMap((day) => day?.scorers ?? []));
  return [...new Set(found)].sort();
}
