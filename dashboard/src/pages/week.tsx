import type { WeeklyReport } from '../../../shared/report/weekly-report.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { useRouter } from '../router/router.tsx';
import type { Words } from '../words/en.ts';
import { weekDays } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { ReportHead } from './week/report-head.tsx';
import { SampleBanner } from './week/sample-banner.tsx';
import { Hazards } from './week/hazards.tsx';
import { MeasureList } from './week/measure-list.tsx';
import { OngoingList } from './week/ongoing-list.tsx';
import { SignalCard } from './week/signal-card.tsx';
import { StandingMisses } from './week/standing-misses.tsx';
import { Quiet } from './week/quiet.tsx';
import { ofProduct } from './week/of-product.ts';
import { WithReport } from './with-report.tsx';

/** Home: what needs attention this week, and what does not. */
export function Week() {
  const words = useWords();
  return (
    <WithReport title={words.nav.week}>
      {(report, weeks) => <ReportView whole={report} weeks={weeks} />}
    </WithReport>
  );
}

/** Why there is no card: too little data, nothing new, or nothing at all. */
function nothingOf({ needs, ongoing }: WeeklyReport, words: Words): string {
  if (needs) return words.tooLittle(needs, needs.earliest && weekDays(needs.earliest, words));
  return ongoing.length > 0 ? words.nothingNew : words.nothingToAct;
}

interface ReportViewProps {
  readonly whole: WeeklyReport;
  readonly weeks: readonly IsoWeek[];
}

function ReportView({ whole, weeks }: ReportViewProps) {
  const words = useWords();
  const { place } = useRouter();
  const report = ofProduct(whole, place.product);
  return (
    <>
      {report.sample && <SampleBanner />}
      <ReportHead report={whole} weeks={weeks} />
      <section aria-labelledby="attention">
        <h2 id="attention">{words.attention}</h2>
        {report.attention.length === 0 && <p class="nothing">{nothingOf(report, words)}</p>}
        {report.attention.map((item) => (
          <SignalCard key={item.id} item={item} report={whole} />
        ))}
      </section>
      {report.hazards.length > 0 && <Hazards cases={report.hazards} />}
      {report.improving.length > 0 && (
        <section aria-labelledby="improving">
          <h2 id="improving">{words.improving}</h2>
          {report.improving.map((item) => (
            <SignalCard key={item.id} item={item} report={whole} />
          ))}
        </section>
      )}
      {report.ongoing.length > 0 && (
        <section aria-labelledby="ongoing">
          <h2 id="ongoing">{words.ongoing}</h2>
          <p class="quiet">{words.ongoingHelp}</p>
          <OngoingList items={report.ongoing} />
        </section>
      )}
      {report.misses.length > 0 && <StandingMisses items={report.misses} />}
      {report.watch.length > 0 && (
        <section aria-labelledby="watch">
          <h2 id="watch">{words.watch}</h2>
          <p class="quiet">{words.watchHelp}</p>
          <MeasureList items={report.watch} />
        </section>
      )}
      <Quiet report={report} />
    </>
  );
}
