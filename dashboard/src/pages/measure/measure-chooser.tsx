import { ALL_SOURCES } from '../../../../shared/domain/aspect-id.ts';
import { paths } from '../../api/paths.ts';
import type { List, SeriesItem } from '../../api/shapes.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useRouter } from '../../router/router.tsx';
import { WithAnswer } from '../../ui/answer.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ProductChoice } from '../../ui/product-choice.tsx';
import { useWords } from '../../words/words.ts';
import { SeriesTable } from './series-table.tsx';

/** All measures over all sources, by product. */
export function MeasureChooser() {
  const words = useWords();
  const { place } = useRouter();
  const answer = useAnswer<List<SeriesItem>>(paths.series);
  return (
    <>
      <h1>{words.nav.measure}</h1>
      <WithAnswer answer={answer}>
        {({ data }) => {
          const products = [...new Set(data.map(({ product }) => product))].sort((a, b) =>
            a.localeCompare(b),
          );
          const shown = products.filter(
            (product) => place.product === undefined || place.product === product,
          );
          return data.length === 0 ? (
            <Empty title={words.noReport} help={words.noReportHelp} />
          ) : (
            <>
              <div class="filters">
                <ProductChoice products={products} />
              </div>
              {shown.map((product) => (
                <SeriesTable
                  key={product}
                  product={product}
                  series={data.filter((one) => one.product === product && one.source === ALL_SOURCES)}
                />
              ))}
            </>
          );
        }}
      </WithAnswer>
    </>
  );
}
