import type * as z from 'zod';
import { keyOf, text, textOf, type Item } from './attributes.ts';
import type { ItemKey } from './keys.ts';

const wellFormed = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value;

/**
 * A whole value as one string attribute: nothing that a source sends (1e300, `""`, NUL) can be refused, and the
 * SDK has nothing to convert. Half of a surrogate pair becomes U+FFFD; all else stays.
 */
export function jsonText(value: unknown): string {
  const json = JSON.stringify(value);
  // JSON.stringify escapes half pairs as \ud...: only then is the slow way needed.
  return json.includes('\\ud') ? JSON.stringify(value, wellFormed) : json;
}

export const jsonItem = (key: ItemKey, value: unknown): Item => ({
  ...keyOf(key),
  body: text(jsonText(value)),
});

/** @throws ZodError when the item does not hold what the schema says: it was not written by us */
export const readJsonItem = <T>(schema: z.ZodType<T>, item: Item): T =>
  schema.parse(JSON.parse(textOf(item, 'body')));
