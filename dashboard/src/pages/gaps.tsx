import { gapExtent } from '../../../shared/charts/gap-bars.ts';
import type { WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { useRouter } from '../router/router.tsx';
import { Empty } from '../ui/empty.tsx';
import { ProductChoice } from '../ui/product-choice.tsx';
import { WeekBar } from '../ui/week-bar.tsx';
import { useWords } from '../words/words.ts';
import { ProductGaps } from './gaps/product-gaps.tsx';
import { WithReport } from './with-report.tsx';
import { ofProduct, productsOf } from './week/of-product.ts';

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
  const { place } = useRouter();
  const { gaps } = ofProduct(report, place.product);
  const rows = gaps.flatMap((one) => one.rows);
  const extent = gapExtent(rows.map((row) => ({ ...row, label: row.aspect })));
  if (gaps.length === 0) return <Empty title={words.gaps.none} help={words.feedback.noneHelp} />;
  return (
    <>
      {rows.some(({ few }) => few) && <p class="note">{words.gaps.few}</p>}
      {gaps.map((one) => (
        <ProductGaps key={one.product} {...one} extent={extent} />
      ))}
    </>
  );
}
