import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { ItemKey } from './keys.ts';

export type Item = Record<string, AttributeValue>;

export const text = (value: string): AttributeValue.SMember => ({ S: value });
export const whole = (value: number): AttributeValue.NMember => ({ N: String(value) });

export const keyOf = ({ pk, sk }: ItemKey): { pk: AttributeValue.SMember; sk: AttributeValue.SMember } => ({
  pk: text(pk),
  sk: text(sk),
});

/** @throws Error when the attribute is absent or no string: the item was not written by us */
export function textOf(item: Item, name: string): string {
  const value = item[name]?.S;
  if (value === undefined) throw new Error(`Cannot read an item: ${name} must be a string`);
  return value;
}

/** @throws Error when the attribute is absent or no whole number */
export function wholeOf(item: Item, name: string): number {
  const value = Number(item[name]?.N);
  if (!Number.isSafeInteger(value)) throw new Error(`Cannot read an item: ${name} must be a whole number`);
  return value;
}
