import { ALL_PRODUCTS } from '../../../shared/domain/aspect-id.ts';
import type { SeriesSummary } from '../../../shared/domain/judged-series.ts';
import { visibleProducts } from '../../../shared/domain/product.ts';
import type { JudgedSeriesReader } from '../../../shared/ports/judged-series.ts';
import type { ProductReader } from '../../../shared/ports/reader.ts';
import { mapLimit } from '../../../shared/runtime/map-limit.ts';

const PARALLEL = 8;

/** What a series must be; whatever is left out may be anything. */
export type SeriesFilter = Readonly<
  Partial<Record<'product' | 'aspect' | 'source' | 'kind', string | undefined>>
>;

/** Series of the products that are shown, by id. */
export async function findSeries(
  table: ProductReader & JudgedSeriesReader,
  { product: wanted, aspect, source, kind: ofKind }: SeriesFilter,
): Promise<readonly SeriesSummary[]> {
  const known = visibleProducts(await table.products()).map(({ product }) => product);
  const products = [...new Set([...known, ALL_PRODUCTS])].filter((product) => fits(wanted, product));
  const found = await mapLimit(products, PARALLEL, (product) => table.seriesOfProduct(product));
  return found
    .flat()
    .filter(({ key, kind }) => fits(aspect, key.aspect) && fits(source, key.source) && fits(ofKind, kind))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const fits = (wanted: string | undefined, value: string): boolean => wanted === undefined || wanted === value;
