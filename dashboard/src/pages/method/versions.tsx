import { paths } from '../../api/paths.ts';
import type { Status } from '../../api/shapes.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Facts } from '../../ui/facts.tsx';
import { useWords } from '../../words/words.ts';
import { useReport } from '../use-report.ts';
import { calibrationSentence } from './calibration-sentence.ts';

/** Versions behind the numbers of the week, and what can be expected of the alarms. Says nothing while unknown. */
export function Versions() {
  const words = useWords();
  const { method } = words;
  const { report } = useReport();
  const status = useAnswer<Status>(paths.status);
  const { value } = report;
  return (
    <section>
      <h2>{method.versions}</h2>
      <Facts
        facts={[
          [method.scorer, value?.scorers.join(', ')],
          [method.calibration, status.value && calibrationSentence(status.value.calibration, words)],
          [method.released, status.value?.version],
        ]}
      />
      {value && value.scorers.length > 1 && <p>{method.mixed}</p>}
      {value && (
        <>
          <p>
            {method.timeZone} {value.timeZone}.
          </p>
          <p>{words.budgetSentence(value)}</p>
        </>
      )}
    </section>
  );
}
