import { visibleProducts, type Product } from '../domain/product.ts';
import type { StoredWeek } from '../domain/stored-week.ts';
import { FIRST_WEEK, type IsoWeek } from '../domain/week.ts';
import type { ProductReader, WeekReader } from '../ports/reader.ts';

export interface StoredWeeks {
  /** Products that are shown: the sample only while there is nothing else. */
  readonly products: readonly Product[];
  /** Their weeks up to `through`, product by product, ascending. */
  readonly weeks: readonly StoredWeek[];
}

/** All that a publication is made from. */
export async function loadStoredWeeks(
  readers: ProductReader & WeekReader,
  through: IsoWeek,
): Promise<StoredWeeks> {
  const products = visibleProducts(await readers.products()).toSorted((a, b) =>
    a.product < b.product ? -1 : 1,
  );
  const weeks: StoredWeek[] = [];
  // One after the other: a product of many years is megabytes.
  for (const { product } of products) weeks.push(...(await readers.weeks(product, FIRST_WEEK, through)));
  return { products, weeks };
}
