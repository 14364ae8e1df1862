/**
 * Refuses impossible input with a sentence, so that no NaN travels on.
 *
 * @param what must hold
 * @throws RangeError
 * @example demand(trials > 0, 'trials must be above 0', trials)
 */
export function demand(holds: boolean, what: string, got: unknown): asserts holds {
  if (!holds) throw new RangeError(`Cannot compute: ${what}, got ${String(got)}`);
}
