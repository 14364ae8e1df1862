import { expect } from 'vitest';
import type { Tolerance } from './vectors.ts';

/**
 * Every field of the reference must be ours within the tolerance: a field that we do not have fails. `null` stands for
 * undefined, a pair for an interval.
 */
export function expectAgreement(ours: unknown, reference: unknown, tolerance: Tolerance, path = ''): void {
  if (reference === null) {
    expect(ours, path).toBeUndefined();
  } else if (typeof reference === 'number') {
    expect(typeof ours, `${path} is no number`).toBe('number');
    const off = Math.abs(Number(ours) - reference);
    const allowed = tolerance.abs + tolerance.rel * Math.abs(reference);
    expect(off, `${path}: ${String(ours)} is not ${String(reference)}`).toBeLessThanOrEqual(allowed);
  } else if (Array.isArray(reference)) {
    const list = asList(ours);
    expect(list.length, `length of ${path}`).toBe(reference.length);
    reference.forEach((value, index) => {
      expectAgreement(list[index], value, tolerance, `${path}[${String(index)}]`);
    });
  } else if (typeof reference === 'object') {
    for (const [name, value] of Object.entries(reference))
      expectAgreement(Reflect.get(Object(ours), name), value, tolerance, `${path}.${name}`);
  } else {
    expect(ours, path).toBe(reference);
  }
}

function asList(ours: unknown): readonly unknown[] {
  if (Array.isArray(ours)) return ours;
  if (typeof ours === 'object' && ours !== null && 'low' in ours && 'high' in ours)
    return [ours.low, ours.high];
  return expect.fail(`${JSON.stringify(ours)} is no list`);
}
