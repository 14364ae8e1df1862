import { Empty } from '../ui/empty.tsx';
import { WeekBar } from '../ui/week-bar.tsx';
import { useWords } from '../words/words.ts';
import { useRouter } from '../router/router.tsx';
import { GoalLine } from './scorecard/goal-line.tsx';
import { WithReport } from './with-report.tsx';
import { ofProduct } from './week/of-product.ts';

/** Goals on one page: where we are, whether it moves, whether the process can meet the target, who acts. */
export function Scorecard() {
  const words = useWords();
  const { place } = useRouter();
  const { columns } = words.scorecard;
  return (
    <>
      <h1>{words.scorecard.title}</h1>
      <p class="quiet">{words.scorecard.intro}</p>
      <WithReport>
        {(value, weeks) => {
          const { goals } = ofProduct(value, place.product);
          return (
            <>
              <WeekBar week={value.week} weeks={weeks} />
              {goals.length === 0 ? (
                <Empty title={words.scorecard.none} help={words.scorecard.noneHelp} />
              ) : (
                <div class="scroll" tabIndex={0} role="region" aria-label={words.scorecard.title}>
                  <table class="goals stack">
                    <thead>
                      <tr>
                        {Object.entries(columns).map(([key, name]) => (
                          <th scope="col" key={key}>
                            {name}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {goals.map((row) => (
                        <GoalLine key={`${row.goal.product}/${row.goal.aspect}`} row={row} />
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </>
          );
        }}
      </WithReport>
    </>
  );
}
