import * as z from 'zod';
import { ok } from '../../../shared/domain/result.ts';
import { loadWeeklyReport } from '../../../shared/queries/load-weekly-report.ts';
import type { WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { weeklyReportSchema } from '../schemas/weekly-report.ts';
import { weeklyReportExample } from './examples/weekly-report.ts';
import { noParameters, weekSchema } from './parameter-schemas.ts';
import { notPublished, publishedWeek } from './published-week.ts';
import { defineRoute, type Freshness } from './route.ts';

export const weeklyReport = defineRoute({
  path: '/v1/weeks/:week/report',
  operationId: 'getWeeklyReport',
  summary: 'Everything that is shown of one week, in its newest revision',
  query: noParameters,
  params: z.strictObject({ week: weekSchema }),
  response: weeklyReportSchema,
  example: weeklyReportExample,
  async read({ table, clock, config }, _query, { week }) {
    const published = await publishedWeek(table, week);
    if (!published.ok) return published;
    const found = await loadWeeklyReport(table, config(), { week: published.value.week, now: clock.now() });
    if (!found) return notPublished(week, published.value.week);
    return ok({ body: found, fresh: week === 'latest' ? 'minute' : freshnessOf(found) });
  },
});

/** Sample data give way to real data at any time, also in weeks that are final. */
const freshnessOf = ({ final, sample }: WeeklyReport): Freshness => (final && !sample ? 'day' : 'minute');
