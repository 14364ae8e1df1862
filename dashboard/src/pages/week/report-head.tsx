import type { IsoWeek } from '../../../../shared/domain/week.ts';
import type { WeeklyReport } from '../../../../shared/report/weekly-report.ts';
import { useRouter } from '../../router/router.tsx';
import { ProductChoice } from '../../ui/product-choice.tsx';
import { WeekBar } from '../../ui/week-bar.tsx';
import { count, timeName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { productsOf } from './of-product.ts';

interface ReportHeadProps {
  readonly report: WeeklyReport;
  readonly weeks: readonly IsoWeek[];
}

/** The answer in one sentence, and how far it can be trusted: volume, data cut-off, state and revision. */
export function ReportHead({ report, weeks }: ReportHeadProps) {
  const words = useWords();
  const { place } = useRouter();
  const { awaited } = report;
  const number = (value: number): string => count(value, words);
  return (
    <div class="head">
      <div class="head-bar">
        <WeekBar week={report.week} weeks={weeks} />
        <ProductChoice products={productsOf(report)} />
      </div>
      <h1 class="headline">{words.headline(report)}</h1>
      {report.special.length > 0 && <p>{words.special(report.special.join('; '))}</p>}
      <p class="trust">
        <span>{report.organisation}</span>
        <span>{words.feedbackCount(count(report.feedback, words))}</span>
        <span>
          {words.dataTo(timeName(report.dataCutOff, words, report.timeZone))} ({report.timeZone})
        </span>
        <span title={report.final ? undefined : words.provisionalHelp}>
          <span class={report.final ? 'tag' : 'tag tag-open'}>
            {report.final ? words.final : words.provisional}
          </span>{' '}
          {words.revision(report.revision)}
        </span>
      </p>
      {!report.final && place.page === 'week' && (
        <p class="quiet small">
          {words.provisionalHelp}
          {awaited &&
            ` ${words.awaited(number(awaited.expected), number(awaited.low), number(awaited.high))}`}
        </p>
      )}
    </div>
  );
}
