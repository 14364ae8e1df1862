/**
 * A field of parsed JSON by its name, or by a path with dots. Only own fields are found, so that a name like
 * `constructor` reaches nothing.
 *
 * @example fieldOf({ consumer: { id: 'c1' } }, 'consumer.id') // 'c1'
 */
export function fieldOf(value: unknown, path: string): unknown {
  const whole = ownField(value, path);
  if (whole !== undefined || !path.includes('.')) return whole;
  let current = value;
  for (const name of path.split('.')) current = ownField(current, name);
  return current;
}

/** A text or number by its path, as text. */
export function fieldText(value: unknown, path: string): string | undefined {
  const field = fieldOf(value, path);
  return typeof field === 'string' || typeof field === 'number' ? String(field) : undefined;
}

function ownField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
