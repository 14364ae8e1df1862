import * as z from 'zod';
import { ok } from '../../../shared/domain/result.ts';
import { isoWeekSchema, type IsoWeek } from '../../../shared/domain/week.ts';
import { listOf, listSchema } from '../schemas/list.ts';
import { limitSchema, noParameters } from './parameter-schemas.ts';
import { defineRoute } from './route.ts';

/** Weeks of twenty years. */
const MOST = 1_040;

export interface PublishedWeek {
  readonly week: IsoWeek;
}

const itemSchema = z.strictObject({ week: isoWeekSchema }) satisfies z.ZodType<PublishedWeek>;

export const weeks = defineRoute({
  path: '/v1/weeks',
  operationId: 'listWeeks',
  summary: 'Published weeks, newest first',
  query: z.strictObject({
    limit: limitSchema(MOST, MOST),
    cursor: isoWeekSchema.optional().describe('`page.next` of the page before'),
  }),
  params: noParameters,
  response: listSchema(itemSchema),
  example: { data: [{ week: '2026-W47' }, { week: '2026-W46' }], page: { next: '2026-W46' } },
  async read({ table }, { limit, cursor }) {
    const all = await table.publishedWeeks(cursor === undefined ? limit + 1 : MOST + 1);
    const found = all.filter((week) => cursor === undefined || week < cursor);
    const data = found.slice(0, limit).map((week) => ({ week }));
    const next = found.length > limit ? data.at(-1)?.week : undefined;
    return ok({ body: listOf(data, next), fresh: 'minute', next });
  },
});
