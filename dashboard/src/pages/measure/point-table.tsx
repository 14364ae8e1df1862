import { chartWords } from '../../../../shared/charts/chart-words.ts';
import { weekWithYear } from '../../../../shared/charts/week-label.ts';
import type { SeriesKind } from '../../../../shared/domain/series.ts';
import type { Point } from '../../api/shapes.ts';
import { Link } from '../../router/link.tsx';
import { useRouter } from '../../router/router.tsx';
import { count } from '../../words/format.ts';
import { measureText } from '../../words/measure-text.ts';
import { useWords } from '../../words/words.ts';

interface PointTableProps {
  readonly points: readonly Point[];
  readonly kind: SeriesKind;
  readonly caption: string;
}

/** The same numbers as the chart, newest first. */
export function PointTable({ points, kind, caption }: PointTableProps) {
  const words = useWords();
  const { place } = useRouter();
  const { columns } = words.measure;
  const verdicts = chartWords(words.locale).verdict;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={`${words.measure.table}: ${caption}`}>
      <table class="stack">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.week}</th>
            <th scope="col" class="num">
              {columns.value}
            </th>
            <th scope="col" class="num">
              {columns.events}
            </th>
            <th scope="col" class="num">
              {columns.of}
            </th>
            <th scope="col" class="num">
              {columns.range}
            </th>
            <th scope="col">{columns.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => {
            const text = measureText({ ...point, kind }, words);
            return (
              <tr key={point.week}>
                <th scope="row">
                  <Link to={{ ...place, view: undefined, week: point.week }}>
                    {weekWithYear(point.week, words.locale)}
                  </Link>
                </th>
                <td data-label={columns.value} class="num">
                  {text.value}
                </td>
                <td data-label={columns.events} class="num">
                  {count(point.events, words)}
                </td>
                <td data-label={columns.of} class="num">
                  {point.exposure === undefined ? '' : count(point.exposure, words)}
                </td>
                <td data-label={columns.range} class="num">
                  {text.range}
                </td>
                <td data-label={columns.verdict}>{verdicts[point.verdict]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
