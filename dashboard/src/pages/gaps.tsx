import { gapExtent } from '../../../shared/charts/gap-bars.ts';
import type { GapRow, WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { useRouter } from '../router/router.tsx';
import { Empty } from '../ui/empty.tsx';
import { ProductChoice } from '../ui/product-choice.tsx';
import { WeekBar } from '../ui/week-bar.tsx';
import { useWords } from '../words/words.ts';
import { ProductGaps } from './gaps/product-gaps.tsx';
import { WithReport } from './with-report.tsx';
import { ofProduct, productsOf } from './week/of-product.ts';

/** Aspects named less often are not compared with others. */
const MINIMUM_MENTIONS = 20;

/** What people received minus what they expected, per product and aspect. */
export function Gaps() {
  const words = useWords();
  return (
    <>
      <h1>{words.gaps.title}</h1>
      <p class="quiet">
        {words.gaps.intro} <span class="screen-only">{words.gaps.hint}</span>
      </p>
      <WithReport>
        {(value, weeks) => (
          <>
            <div class="head-bar">
              <WeekBar week={value.week} weeks={weeks} />
              <ProductChoice products={productsOf(value)} />
            </div>
            <GapPanels report={value} />
          </>
        )}
      </WithReport>
    </>
  );
}

function GapPanels({ report }: { readonly report: WeeklyReport }) {
  const words = useWords();
  const { place, go } = useRouter();
  const { gaps } = ofProduct(report, place.product);
  const all = place.small === 'true';
  const shown = (rows: readonly GapRow[]): readonly GapRow[] =>
    rows.filter((row) => all || row.n >= MINIMUM_MENTIONS);
  const extent = gapExtent(
    gaps.flatMap(({ rows }) => shown(rows)).map((row) => ({ ...row, label: row.aspect })),
  );
  const hidden = gaps.flatMap(({ rows }) => rows).filter(({ n }) => n < MINIMUM_MENTIONS).length;
  if (gaps.length === 0) return <Empty title={words.gaps.none} help={words.feedback.noneHelp} />;
  return (
    <>
      {hidden > 0 && (
        <p class="note">
          {all ? words.gaps.smallShown : words.gaps.small(hidden)}{' '}
          <button
            type="button"
            class="plain"
            aria-pressed={all}
            onClick={() => go({ ...place, small: all ? undefined : 'true' })}
          >
            {all ? words.gaps.hide : words.gaps.show}
          </button>
        </p>
      )}
      {gaps.map(({ product, n, rows }) => (
        <ProductGaps key={product} product={product} n={n} rows={shown(rows)} extent={extent} />
      ))}
    </>
  );
}
