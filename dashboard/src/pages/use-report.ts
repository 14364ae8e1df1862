import type { IsoWeek } from '../../../shared/domain/week.ts';
import type { WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { paths } from '../api/paths.ts';
import type { List, PublishedWeek } from '../api/shapes.ts';
import { useAnswer, type Answer } from '../api/use-answer.ts';
import { useRouter } from '../router/router.tsx';

interface ReportAnswer {
  readonly report: Answer<WeeklyReport>;
  /** Weeks that can be gone to, newest first. */
  readonly weeks: readonly IsoWeek[];
}

/** Report of the week in the address, the latest when there is none, and the weeks around it. */
export function useReport(): ReportAnswer {
  const { place } = useRouter();
  const report = useAnswer<WeeklyReport>(paths.report(place.week));
  const weeks = useAnswer<List<PublishedWeek>>(paths.weeks);
  return { report, weeks: weeks.value?.data.map(({ week }) => week) ?? [] };
}
