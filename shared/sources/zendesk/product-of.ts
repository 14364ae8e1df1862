import { fieldOf } from '../formats/field-of.ts';
import type { SourceContext } from '../source.ts';
import type { Options } from './options.ts';

/** The field that the settings name, a tag that stands for a product, the product of the settings, or the source itself. */
export function productOf(
  ticket: unknown,
  tags: readonly string[],
  { source, product, productField }: SourceContext,
  { products }: Options,
): string {
  const named = productField === undefined ? undefined : fieldOf(ticket, productField);
  if (typeof named === 'string' && named.trim() !== '') return named;
  const tag = tags.find((one) => Object.hasOwn(products, one));
  return (tag === undefined ? undefined : products[tag]) ?? product ?? source;
}
