import type { WeeklyReport } from '../../../../shared/report/weekly-report.ts';
import { Link } from '../../router/link.tsx';
import { useWords } from '../../words/words.ts';
import { Cases } from './cases.tsx';

/** What needs nobody: steady measures, single loud reviews, the state of the sources, the false-alarm budget. */
export function Quiet({ report }: { readonly report: WeeklyReport }) {
  const words = useWords();
  return (
    <>
      {report.needs === undefined && (
        <details class="fold">
          <summary>
            <h2>{words.steady(report.steady)}</h2>
          </summary>
          <p>{words.steadyHelp}</p>
          {report.insufficient > 0 && <p>{words.insufficient(report.insufficient)}</p>}
          <p>
            <Link to={{ page: 'measure', week: report.week }}>{words.nav.measure}</Link>
          </p>
        </details>
      )}
      <Loud report={report} />
      <SourceStrip report={report} />
      <section aria-labelledby="budget" class="budget">
        <h2 id="budget">{words.budget}</h2>
        <p>{words.budgetSentence(report)}</p>
        <p>
          <Link to={{ page: 'method', week: report.week }}>{words.nav.method}</Link>
        </p>
      </section>
    </>
  );
}

function Loud({ report }: { readonly report: WeeklyReport }) {
  const words = useWords();
  return (
    <section aria-labelledby="loud">
      <h2 id="loud">{words.loud}</h2>
      <p>{words.loudSentence(report)}</p>
      {report.loud.shown.length > 0 && (
        <>
          <Cases cases={report.loud.shown} tags={() => <span class="tag">{words.loudTag}</span>} />
          <details>
            <summary>{words.loudWhy}</summary>
            <p>{words.loudHelp}</p>
          </details>
        </>
      )}
    </section>
  );
}

function SourceStrip({ report }: { readonly report: WeeklyReport }) {
  const words = useWords();
  return (
    <section aria-labelledby="strip">
      <h2 id="strip">{words.sourcesStrip}</h2>
      <ul class="strip">
        {report.sources.map((source) => (
          <li key={source.id}>
            <span class={`state state-${source.state}`}>{words.sourceStates[source.state]}</span>
            <Link to={{ page: 'sources' }}>{source.name}</Link>
            {source.state !== 'fresh' && <span class="quiet">{words.sourceSentence(source)}</span>}
          </li>
        ))}
      </ul>
      {report.copied.copies > 0 && <p class="quiet small">{words.copied(report.copied)}</p>}
    </section>
  );
}
