import { ALL_PRODUCTS, ALL_SOURCES, OVERALL } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';

/** @example aspectText('price-value') // 'price value' */
export const aspectText = (aspect: string): string =>
  aspect === OVERALL ? 'all feedback' : aspect.replaceAll('-', ' ');

/** One line: control characters and line ends of a product name must not end it. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

/** @example measureTitle({ product: 'Kettle', aspect: 'delivery', source: 'shop', ... }) // 'Kettle: delivery (shop)' */
export function measureTitle({ product, aspect, source }: PublishedVerdict): string {
  const where = source === ALL_SOURCES ? '' : ` (${source})`;
  return oneLine(`${product === ALL_PRODUCTS ? 'All products' : product}: ${aspectText(aspect)}${where}`);
}
