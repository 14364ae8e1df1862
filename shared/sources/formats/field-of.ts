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

function ownField(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
