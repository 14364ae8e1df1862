import { useMemo, useRef } from 'preact/hooks';
import { chartWords } from '../../../../shared/charts/chart-words.ts';
import { formatValue } from '../../../../shared/charts/format-value.ts';
import { gapBars, gapMeaning } from '../../../../shared/charts/gap-bars.ts';
import type { GapRow } from '../../../../shared/report/weekly-report.ts';
import type { UnnamedTerms } from '../../../../shared/report/unnamed-terms.ts';
import { Link } from '../../router/link.tsx';
import { useRouter } from '../../router/router.tsx';
import { Svg } from '../../ui/svg.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { count } from '../../words/format.ts';
import { aspectLabel, useWords } from '../../words/words.ts';
import { Unnamed } from './unnamed.tsx';
import { feedbackPlace } from '../feedback/feedback-place.ts';

interface ProductGapsProps {
  readonly product: string;
  /** Feedback of the product in the week. */
  readonly n: number;
  readonly rows: readonly GapRow[];
  readonly unnamed: UnnamedTerms;
  /** End of the axis: the same for all products, so that bars can be compared. */
  readonly extent: number;
}

/** Bars of one product, what costs most first (mentions times gap), and the same numbers as a table with links. */
export function ProductGaps({ product, n, rows, unnamed, extent }: ProductGapsProps) {
  const words = useWords();
  return (
    <section class="panel">
      <div class="panel-head">
        <h2>{product}</h2>
        <p class="quiet">{words.feedbackCount(count(n, words))}</p>
      </div>
      <GapChart product={product} rows={rows} extent={extent} />
      <details>
        <summary>{words.gaps.table}</summary>
        <GapTable rows={rows} product={product} />
      </details>
      <Unnamed {...unnamed} />
    </section>
  );
}

/** A click on a bar leads to the feedback behind it; the table has the same links for the keyboard. */
function GapChart({ product, rows, extent }: Omit<ProductGapsProps, 'n' | 'unnamed'>) {
  const words = useWords();
  const { go } = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const svg = useMemo(
    () =>
      gapBars(
        rows.map((row) => ({ ...row, label: aspectLabel(words, row.aspect, row.aspectName) })),
        { title: words.gaps.chartOf(product), locale: words.locale, width, extent },
      ),
    [rows, words, product, width, extent],
  );
  return (
    <div
      ref={box}
      class="bars"
      onClick={(event) => {
        const row = rows[barAt(event.target)];
        if (row) go(feedbackPlace(row.query));
      }}
    >
      <Svg svg={svg} />
    </div>
  );
}

/** Place of the bar that was clicked among its neighbours; -1 beside all bars. */
function barAt(target: EventTarget | null): number {
  const bar = target instanceof Element ? target.closest('.qs-gap') : null;
  return bar ? [...(bar.parentNode?.querySelectorAll('.qs-gap') ?? [])].indexOf(bar) : -1;
}

function GapTable({ rows, product }: Pick<ProductGapsProps, 'rows' | 'product'>) {
  const words = useWords();
  const { columns } = words.gaps;
  const gap = (value: number): string => formatValue(value, 'gap', words.locale);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.gaps.chartOf(product)}>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{columns.aspect}</th>
            <th scope="col" class="num">
              {columns.gap}
            </th>
            <th scope="col" class="num">
              {columns.interval}
            </th>
            <th scope="col" class="num">
              {columns.n}
            </th>
            <th scope="col" class="num">
              {columns.defects}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.aspect}>
              <th scope="row">
                <Link to={{ ...feedbackPlace(row.query), defects: undefined }}>
                  {aspectLabel(words, row.aspect, row.aspectName)}
                </Link>
              </th>
              <td data-label={columns.gap} class={`num text-${gapMeaning(row)}`}>
                {gap(row.meanGap)}
              </td>
              <td data-label={columns.interval} class="num">
                {gap(row.low)} … {gap(row.high)}
              </td>
              <td data-label={columns.n} class="num">
                {count(row.n, words)} {row.few && <span class="quiet">{chartWords(words.locale).few}</span>}
              </td>
              <td data-label={columns.defects} class="num">
                <Link to={{ ...feedbackPlace(row.query), defects: 'true' }}>
                  {words.of(count(row.defects, words), count(row.n, words))}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
