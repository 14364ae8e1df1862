import * as z from 'zod';
import { ok } from '../../../shared/domain/result.ts';
import { isoWeekSchema } from '../../../shared/domain/week.ts';
import { loadScorecard } from '../../../shared/queries/load-scorecard.ts';
import { goalRowSchema } from '../schemas/goal-row.ts';
import { listOf, listSchema } from '../schemas/list.ts';
import { goalRowExample } from './examples/goal-row.ts';
import { noParameters, weekSchema } from './parameter-schemas.ts';
import { publishedWeek } from './published-week.ts';
import { defineRoute } from './route.ts';

export const scorecard = defineRoute({
  path: '/v1/scorecard',
  operationId: 'getScorecard',
  summary: 'Goals: where we are, whether it moves, and whether the process can meet the target',
  query: z.strictObject({ week: weekSchema.default('latest') }),
  params: noParameters,
  response: listSchema(goalRowSchema).extend({ week: isoWeekSchema }),
  example: { week: '2026-W47', data: [goalRowExample], page: { next: null } },
  async read({ table, config }, query) {
    const published = await publishedWeek(table, query.week);
    if (!published.ok) return published;
    const { week } = published.value;
    return ok({ body: { week, ...listOf(await loadScorecard(table, config(), week)) }, fresh: 'minute' });
  },
});
