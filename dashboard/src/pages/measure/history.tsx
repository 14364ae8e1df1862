import { chartWords } from '../../../../shared/charts/chart-words.ts';
import { shapeOf } from '../../../../shared/charts/point-shape.ts';
import { weekWithYear } from '../../../../shared/charts/week-label.ts';
import type { PointsAnswer } from '../../api/shapes.ts';
import { Link } from '../../router/link.tsx';
import { useRouter } from '../../router/router.tsx';
import { measureText } from '../../words/measure-text.ts';
import { useWords } from '../../words/words.ts';

const MOST_SHOWN = 12;

/** Weeks that were more than usual variation, newest first. */
export function History({ measure }: { readonly measure: PointsAnswer }) {
  const words = useWords();
  const { place } = useRouter();
  const verdicts = chartWords(words.locale).verdict;
  const special = measure.data.filter(({ verdict }) => verdict === 'signal' || verdict === 'watch').reverse();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.measure.history}</h2>
      {special.length === 0 && <p class="nothing">{words.measure.historyNone}</p>}
      <ul class="measures history">
        {special.slice(0, MOST_SHOWN).map((point) => {
          const text = measureText({ ...point, kind: measure.kind }, words);
          const shape = shapeOf(point.verdict, point.direction, 'lower');
          return (
            <li key={point.week}>
              <Link to={{ ...place, week: point.week, cursor: undefined }}>
                {weekWithYear(point.week, words.locale)}
              </Link>
              <span>
                <strong class={`text-${shape}`}>
                  {point.direction === 'down' ? '▼' : '▲'} {text.value}
                </strong>{' '}
                <span class="quiet">
                  {text.volume}, {words.usual.toLowerCase()} {text.range}
                </span>
              </span>
              <span>
                {verdicts[point.verdict]}
                {point.rule !== undefined && <span class="quiet">, {words.measure.rules[point.rule]}</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
