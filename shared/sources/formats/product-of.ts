import type { SourceContext } from '../source.ts';
import { fieldText } from './field-of.ts';

/**
 * Product of feedback that came as JSON: out of the field that the settings name, else theirs, else what the payload
 * names by itself, else the source: a review of the business as a whole is of no product.
 */
export function productOf(
  payload: unknown,
  { source, product, productField }: SourceContext,
  ofPayload?: string,
): string {
  const named = productField === undefined ? undefined : fieldText(payload, productField)?.trim();
  return named || product || ofPayload?.trim() || source;
}
