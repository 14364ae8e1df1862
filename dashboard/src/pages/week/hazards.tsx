import type { HazardCase } from '../../../../shared/report/weekly-report.ts';
import { useWords } from '../../words/words.ts';
import { Cases } from './cases.tsx';

/** Safety and legal phrases: each a case for a person, none of them statistics. */
export function Hazards({ cases }: { readonly cases: readonly HazardCase[] }) {
  const words = useWords();
  return (
    <section aria-labelledby="hazards">
      <h2 id="hazards">{words.hazards}</h2>
      <p class="quiet">{words.hazardsHelp}</p>
      <Cases
        cases={cases}
        tags={({ kinds }) =>
          kinds.map((kind) => (
            <span key={kind} class="tag tag-hazard">
              {words.hazardKinds[kind]}
            </span>
          ))
        }
      />
    </section>
  );
}
