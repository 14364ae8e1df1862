import { chartWords } from '../../../../shared/charts/chart-words.ts';
import type { SeriesItem } from '../../api/shapes.ts';
import { Link } from '../../router/link.tsx';
import { measureText } from '../../words/measure-text.ts';
import { aspectLabel, useWords } from '../../words/words.ts';
import { measurePlace } from './measure-place.ts';

interface SeriesTableProps {
  readonly product: string;
  readonly series: readonly SeriesItem[];
}

/** The measures of a product with their latest week. */
export function SeriesTable({ product, series }: SeriesTableProps) {
  const words = useWords();
  const { columns } = words.measure;
  const verdicts = chartWords(words.locale).verdict;
  return (
    <section>
      <h2>{product}</h2>
      <div class="scroll even" tabIndex={0} role="region" aria-label={product}>
        <table>
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
            {series.map((one) => {
              const text = measureText(one, words);
              return (
                <tr key={one.id}>
                  <th scope="row">
                    <Link to={measurePlace(one)}>{aspectLabel(words, one.aspect, one.aspectName)}</Link>{' '}
                    <span class="quiet">{words.kinds[one.kind]}</span>
                  </th>
                  <td class="num">
                    {text.value} <span class="quiet">{text.volume}</span>
                  </td>
                  <td class="num">{text.range}</td>
                  <td>{verdicts[one.verdict]}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
