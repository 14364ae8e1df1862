import { chartWords } from '../../../../shared/charts/chart-words.ts';
import { shapeOf } from '../../../../shared/charts/point-shape.ts';
import { OVERALL } from '../../../../shared/domain/aspect-id.ts';
import type { SeriesItem } from '../../api/shapes.ts';
import { Link } from '../../router/link.tsx';
import { measureText } from '../../words/measure-text.ts';
import { aspectLabel, useWords } from '../../words/words.ts';
import { measurePlace } from './measure-place.ts';

interface SeriesTableProps {
  readonly product: string;
  readonly series: readonly SeriesItem[];
}

const special = ({ verdict }: SeriesItem): boolean => verdict === 'signal' || verdict === 'watch';

/** What needs a look comes first, then the feedback as a whole, then the aspects. */
const rank = (one: SeriesItem): number =>
  ({ signal: 0, watch: 1, 'in-control': 3, insufficient: 4 })[one.verdict] -
  (one.aspect === OVERALL ? 0.5 : 0);

/** The measures of a product with their latest week. */
export function SeriesTable({ product, series }: SeriesTableProps) {
  const words = useWords();
  const { columns } = words.measure;
  const ordered = [...series].sort((a, b) => rank(a) - rank(b));
  const verdicts = chartWords(words.locale).verdict;
  return (
    <section>
      <h2>{product}</h2>
      <div class="scroll even" tabIndex={0} role="region" aria-label={product}>
        <table class="stack">
          <thead>
            <tr>
              <th scope="col">{words.aspect}</th>
              <th scope="col" class="num">
                {columns.value}
              </th>
              <th scope="col" class="num">
                {columns.range}
              </th>
              <th scope="col">{columns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {ordered.map((one) => {
              const text = measureText(one, words);
              return (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to={measurePlace(one)}>{aspectLabel(words, one.aspect, one.aspectName)}</Link>{' '}
                    <span class="quiet">{words.kinds[one.kind]}</span>
                  </th>
                  <td data-label={columns.value} class="num">
                    {text.value} <span class="quiet">{text.volume}</span>
                  </td>
                  <td data-label={columns.range} class="num">
                    {text.range}
                  </td>
                  <td
                    data-label={columns.verdict}
                    class={special(one) ? `text-${shapeOf(one.verdict, one.direction, 'lower')}` : undefined}
                  >
                    {special(one) && <span aria-hidden="true">{one.direction === 'down' ? '▼' : '▲'} </span>}
                    {verdicts[one.verdict]}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
