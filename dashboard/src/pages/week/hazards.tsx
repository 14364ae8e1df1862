import type { HazardCase } from '../../../../shared/report/weekly-report.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { Link } from '../../router/link.tsx';
import { dayName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { feedbackPlace } from '../feedback/feedback-place.ts';

/** Safety and legal phrases: each a case for a person, none of them statistics. */
export function Hazards({ cases }: { readonly cases: readonly HazardCase[] }) {
  const words = useWords();
  return (
    <section aria-labelledby="hazards">
      <h2 id="hazards">{words.hazards}</h2>
      <p class="quiet">{words.hazardsHelp}</p>
      <ul class="hazards">
        {cases.map((one) => (
          <li key={one.quote.id}>
            <p class="hazard-head">
              {one.kinds.map((kind) => (
                <span key={kind} class="tag tag-hazard">
                  {words.hazardKinds[kind]}
                </span>
              ))}
              <strong>{one.product}</strong>{' '}
              <span class="quiet">
                {one.quote.source}, {dayName(one.quote.day, words)}
              </span>
            </p>
            <p>
              <MarkedText text={one.quote.text} spans={one.quote.spans} />
            </p>
            <Link
              to={feedbackPlace(one.query)}
              label={`${words.read}: ${one.product}, ${dayName(one.quote.day, words)}`}
            >
              {words.read}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
