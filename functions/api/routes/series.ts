import * as z from 'zod';
import { ok } from '../../../shared/domain/result.ts';
import { aspectName } from '../../../shared/report/aspect-name.ts';
import { measureItem } from '../../../shared/report/measure-item.ts';
import type { MeasureItem } from '../../../shared/report/weekly-report.ts';
import { mapLimit } from '../../../shared/runtime/map-limit.ts';
import { listOf, listSchema } from '../schemas/list.ts';
import { measureItemSchema } from '../schemas/measure.ts';
import { measureExample } from './examples/measure.ts';
import { findSeries } from './find-series.ts';
import {
  aspectSchema,
  cursorSchema,
  kindSchema,
  limitSchema,
  noParameters,
  productSchema,
  sourceSchema,
} from './parameter-schemas.ts';
import { foreignCursor } from './refusal.ts';
import { defineRoute } from './route.ts';

const MOST = 500;
const PARALLEL = 16;

/** Latest judged week of a series. */
export type SeriesItem = MeasureItem;

export const series = defineRoute({
  path: '/v1/series',
  operationId: 'listSeries',
  summary: 'All measured series with their latest week, by id',
  query: z.strictObject({
    product: productSchema.optional(),
    aspect: aspectSchema.optional(),
    source: sourceSchema.optional(),
    kind: kindSchema.optional(),
    limit: limitSchema(MOST, MOST),
    cursor: cursorSchema.optional(),
  }),
  params: noParameters,
  response: listSchema(measureItemSchema),
  example: { data: [measureExample], page: { next: null } },
  async read({ table, config }, { limit, cursor, ...filter }) {
    const all = await findSeries(table, filter);
    const after = cursor === undefined ? '' : idOfCursor(cursor);
    if (cursor !== undefined && !all.some(({ id }) => id === after)) return foreignCursor();
    const rest = all.filter(({ id }) => id > after);
    const shown = rest.slice(0, limit);
    const settings = config();
    const items = await mapLimit(shown, PARALLEL, async ({ key, kind }): Promise<readonly SeriesItem[]> => {
      const last = (await table.judgedSeries(key, kind))?.weeks.at(-1);
      return last ? [measureItem({ ...last, ...key, kind }, aspectName(settings, key.aspect))] : [];
    });
    const last = rest.length > shown.length ? shown.at(-1) : undefined;
    const next = last && Buffer.from(last.id).toString('base64url');
    return ok({ body: listOf(items.flat(), next), fresh: 'minute', next });
  },
});

const idOfCursor = (cursor: string): string => Buffer.from(cursor, 'base64url').toString('utf8');
