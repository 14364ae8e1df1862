import { weekWithYear } from '../../../../shared/charts/week-label.ts';
import type { BacktestAnswer } from '../../api/shapes.ts';
import { Link } from '../../router/link.tsx';
import { count } from '../../words/format.ts';
import { aspectLabel, useWords } from '../../words/words.ts';
import { measurePlace } from '../measure/measure-place.ts';

/** The signals that would have been news, each with a link to its chart. */
export function ToldList({ backtest }: { readonly backtest: BacktestAnswer }) {
  const words = useWords();
  const { told, signals, budget } = backtest;
  return (
    <section aria-labelledby="told">
      <h2 id="told">{words.backtest.told(count(budget, words))}</h2>
      {told.length === 0 && <p class="nothing">{words.backtest.toldNone}</p>}
      <ul class="measures history">
        {told.map((one) => (
          <li key={`${one.week}/${one.product}/${one.aspect}/${one.source}/${one.kind}`}>
            <span>{weekWithYear(one.week, words.locale)}</span>
            <span>
              <Link to={measurePlace(one)}>
                {one.direction === 'down' ? '▼' : '▲'}{' '}
                {words.measure.title(aspectLabel(words, one.aspect, one.aspectName), one.product)}
              </Link>{' '}
              <span class="quiet" lang="en">
                {one.explanation}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {signals > told.length && <p class="quiet">{words.backtest.more(count(told.length, words))}</p>}
    </section>
  );
}
