import { systemClock } from '../../shared/adapters/system-clock.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { loadWeeklyReport } from '../../shared/queries/load-weekly-report.ts';
import { weeklyReportHtml } from '../../shared/report/html/weekly-report-html.ts';
import { Refused } from './command.ts';
import type { OpenData } from './open-data.ts';
import { readPublication } from './read-publication.ts';
import { reportReaders } from './report-readers.ts';

/** The report of a week, the latest published one when none is named. */
export async function weekAsHtml(
  data: OpenData,
  wanted: IsoWeek | undefined,
): Promise<{ readonly week: IsoWeek; readonly html: string }> {
  const { week } = await readPublication(data, wanted);
  const { readers, config } = reportReaders(data);
  const found = await loadWeeklyReport(readers, config, { week, now: systemClock.now() });
  if (!found) throw new Refused(`Cannot write the report of ${week}: it must be a published week`);
  return { week, html: weeklyReportHtml(found) };
}
