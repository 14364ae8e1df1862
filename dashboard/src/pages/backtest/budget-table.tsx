import { BUDGETS, chooseBudget, FEW_WEEKS } from '../../../../shared/domain/choose-budget.ts';
import type { BacktestAnswer } from '../../api/shapes.ts';
import { Link } from '../../router/link.tsx';
import { useRouter } from '../../router/router.tsx';
import { count } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

interface BudgetTableProps {
  /** Those that are there already, ascending. */
  readonly tried: readonly BacktestAnswer[];
  /** Budget whose signals are listed. */
  readonly shown: number;
}

/** The budgets beside each other; the choice is told when all are there. */
export function BudgetTable({ tried, shown }: BudgetTableProps) {
  const words = useWords();
  const { place } = useRouter();
  const { backtest } = words;
  const { columns } = backtest;
  const rounded = (value: number): string => count(Math.round(value * 100) / 100, words);
  const choice = tried.length === BUDGETS.length ? chooseBudget(tried) : undefined;
  return (
    <section>
      <h2>{backtest.compare}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={backtest.compare}>
        <table class="stack">
          <thead>
            <tr>
              {Object.entries(columns).map(([key, name]) => (
                <th scope="col" key={key} class="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tried.map((one) => (
              <tr key={one.budget}>
                <th scope="row" class="num">
                  <Link
                    to={{ ...place, budget: String(one.budget) }}
                    current={one.budget === shown}
                    label={backtest.choose(count(one.budget, words))}
                  >
                    {count(one.budget, words)}
                  </Link>
                </th>
                <td data-label={columns.told} class="num">
                  {count(one.signals, words)}
                </td>
                <td data-label={columns.perWeek} class="num">
                  {rounded(one.toldPerWeek)}
                </td>
                <td data-label={columns.watched} class="num">
                  {rounded(one.watchedPerWeek)}
                </td>
                <td data-label={columns.falsePerWeek} class="num">
                  {rounded(one.falsePerWeek)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {choice && <p>{backtest.why[choice.why](count(choice.budget, words))}</p>}
      {tried.some(({ weeks }) => weeks < FEW_WEEKS) && <p>{backtest.fewWeeks}</p>}
      <p class="quiet">{backtest.set}</p>
    </section>
  );
}
