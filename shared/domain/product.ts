import * as z from 'zod';

/** A product that feedback was stored for. */
export const productSchema = z.strictObject({
  product: z.string(),
  /** All its feedback comes from sources of the sample data. */
  sample: z.boolean(),
});
export type Product = z.infer<typeof productSchema>;

/** The sample disappears as soon as there is real data; until then it is all there is to see. */
export function visibleProducts(products: readonly Product[]): readonly Product[] {
  const real = products.filter((product) => !product.sample);
  return real.length > 0 ? real : products;
}
