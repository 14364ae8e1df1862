import * as z from 'zod';
import { ALL_SOURCES } from '../../../shared/domain/aspect-id.ts';
import { goalSchema, type Goal } from '../../../shared/domain/goal.ts';
import { ok } from '../../../shared/domain/result.ts';
import { seriesKinds, type SeriesKind } from '../../../shared/domain/series.ts';
import { loadSeriesPoints, type SeriesPoint } from '../../../shared/queries/load-series-points.ts';
import { aspectName } from '../../../shared/report/aspect-name.ts';
import { ownerOf } from '../../../shared/report/owner-of.ts';
import { judgementShape, reportPointSchema } from '../schemas/measure.ts';
import { pointExample } from './examples/measure.ts';
import {
  aspectSchema,
  fromSchema,
  kindSchema,
  noParameters,
  productSchema,
  sourceSchema,
  toSchema,
} from './parameter-schemas.ts';
import { badRequest, notFound } from './refusal.ts';
import { defineRoute } from './route.ts';

export type Point = SeriesPoint;

export interface PointsAnswer {
  readonly product: string;
  readonly aspect: string;
  readonly aspectName: string;
  readonly source: string;
  readonly kind: SeriesKind;
  readonly owner?: string | undefined;
  readonly goal?: Goal | undefined;
  readonly data: readonly Point[];
}

const pointSchema = z
  .strictObject({ ...reportPointSchema.shape, ...judgementShape })
  .meta({ id: 'SeriesPoint', description: 'One week of a chart' }) satisfies z.ZodType<Point>;

const pointsSchema = z
  .strictObject({
    product: z.string(),
    aspect: z.string(),
    aspectName: z.string(),
    source: z.string(),
    kind: z.enum(seriesKinds),
    owner: z.string().optional(),
    goal: goalSchema.optional(),
    data: z.array(pointSchema),
  })
  .meta({ id: 'SeriesPoints' }) satisfies z.ZodType<PointsAnswer>;

export const seriesPoints = defineRoute({
  path: '/v1/series/points',
  operationId: 'getSeriesPoints',
  summary: 'All weeks of one series, oldest first: what a chart draws',
  query: z.strictObject({
    product: productSchema,
    aspect: aspectSchema,
    source: sourceSchema.default(ALL_SOURCES),
    kind: kindSchema.default('proportion'),
    from: fromSchema.optional(),
    to: toSchema.optional(),
  }),
  params: noParameters,
  response: pointsSchema,
  example: {
    product: 'Aurora Kettle',
    aspect: 'delivery',
    aspectName: 'Delivery',
    source: 'all',
    kind: 'proportion',
    owner: 'R. Okafor',
    data: [pointExample],
  },
  async read({ table, config }, { from, to, kind, ...key }) {
    if (from !== undefined && to !== undefined && from > to) {
      return badRequest({ parameter: 'from', detail: `must not come after to (${to}), got ${from}` });
    }
    const data = await loadSeriesPoints(table, { key, kind, from, to });
    if (!data) return notFound('There is no such series: GET /v1/series lists those that are there');
    const settings = config();
    const goal = settings.goals.find((one) => one.product === key.product && one.aspect === key.aspect);
    const body: PointsAnswer = {
      ...key,
      kind,
      aspectName: aspectName(settings, key.aspect),
      owner: ownerOf(settings, key.product, key.aspect),
      ...(goal && kind !== 'count' ? { goal } : {}),
      data,
    };
    return ok({ body, fresh: 'minute' });
  },
});
