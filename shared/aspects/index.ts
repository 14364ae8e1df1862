import type { BuiltInAspect } from '../domain/aspect-id.ts';
import type { Aspect } from './aspect.ts';
import { delivery } from './delivery.ts';
import { description } from './description.ts';
import { other } from './other.ts';
import { priceValue } from './price-value.ts';
import { productQuality } from './product-quality.ts';
import { reliability } from './reliability.ts';
import { safety } from './safety.ts';
import { support } from './support.ts';
import { usability } from './usability.ts';

/** All built-in aspects. A new one is a file and a line here. */
export const aspects = {
  'product-quality': productQuality,
  reliability,
  usability,
  delivery,
  'price-value': priceValue,
  support,
  description,
  safety,
  other,
} as const satisfies Readonly<Record<BuiltInAspect, Aspect>>;
