import type { ComponentChildren } from 'preact';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import type { WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { useRouter } from '../router/router.tsx';
import { WithAnswer } from '../ui/answer.tsx';
import { Empty } from '../ui/empty.tsx';
import { NoWeek } from '../ui/no-week.tsx';
import { useWords } from '../words/words.ts';
import { useReport } from './use-report.ts';

interface Props {
  /** Heading of the page while there is no report, where the report brings its own. */
  readonly title?: string;
  readonly children: (report: WeeklyReport, weeks: readonly IsoWeek[]) => ComponentChildren;
}

/** A page over the report of the week in the address; says so when there is no such week, or none at all yet. */
export function WithReport({ title, children }: Props) {
  const words = useWords();
  const { place } = useRouter();
  const { report, weeks } = useReport();
  const isAbsent = report.problem?.status === 404 || report.problem?.status === 400;
  const hasContent = report.problem === undefined && report.value !== undefined;
  return (
    <>
      {title !== undefined && !hasContent && <h1>{title}</h1>}
      {!isAbsent ? (
        <WithAnswer answer={report}>{(value) => children(value, weeks)}</WithAnswer>
      ) : place.week === undefined ? (
        <Empty title={words.noReport} help={words.noReportHelp} />
      ) : (
        <NoWeek week={place.week} latest={weeks[0]} />
      )}
    </>
  );
}
