import type { QualityConfig } from '../config/quality-config.ts';
import { OVERALL, type BuiltInAspect } from '../domain/aspect-id.ts';

const builtInNames: Readonly<Record<BuiltInAspect | typeof OVERALL, string>> = {
  [OVERALL]: 'All feedback',
  'product-quality': 'Product quality',
  reliability: 'Reliability',
  usability: 'Usability',
  delivery: 'Delivery',
  'price-value': 'Price and value',
  support: 'Support',
  description: 'Description',
  safety: 'Safety',
  other: 'Other',
};

/**
 * Name of an aspect for people: that of the configuration, the built-in one, else the id.
 * @example aspectName({ aspects: [] }, 'price-value') // 'Price and value'
 */
export function aspectName(config: Pick<QualityConfig, 'aspects'>, aspect: string): string {
  const configured = config.aspects.find(({ id }) => id === aspect)?.name;
  const names: Readonly<Record<string, string>> = builtInNames;
  return configured ?? (Object.hasOwn(names, aspect) ? names[aspect] : undefined) ?? aspect;
}
