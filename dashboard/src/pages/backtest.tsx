import { weekWithYear } from '../../../shared/charts/week-label.ts';
import { BUDGETS } from '../../../shared/domain/choose-budget.ts';
import { paths } from '../api/paths.ts';
import type { BacktestAnswer } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useRouter } from '../router/router.tsx';
import { WithAnswer } from '../ui/answer.tsx';
import { Empty } from '../ui/empty.tsx';
import { count } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { BudgetTable } from './backtest/budget-table.tsx';
import { ToldList } from './backtest/told-list.tsx';

/** What the stored past would have told under several budgets, and which to choose. */
export function Backtest() {
  const words = useWords();
  const { place } = useRouter();
  const answer = useAnswer<BacktestAnswer>(paths.backtest(place.budget));
  const tried = BUDGETS.map((budget) => useAnswer<BacktestAnswer>(paths.backtest(budget)).value);
  const name = (week: string): string => weekWithYear(week, words.locale);
  return (
    <>
      <h1>{words.backtest.title}</h1>
      <p class="quiet">{words.backtest.intro}</p>
      <WithAnswer answer={answer}>
        {(shown) =>
          shown.first === undefined || shown.last === undefined ? (
            <Empty title={words.backtest.none} help={words.backtest.noneHelp} />
          ) : (
            <>
              <p>
                {words.backtest.span(
                  count(shown.weeks, words),
                  name(shown.first),
                  name(shown.last),
                  count(shown.series, words),
                )}
              </p>
              <BudgetTable tried={tried.filter((one) => one !== undefined)} shown={shown.budget} />
              <ToldList backtest={shown} />
            </>
          )
        }
      </WithAnswer>
    </>
  );
}
