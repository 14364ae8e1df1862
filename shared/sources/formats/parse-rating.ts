import type { Rating } from '../../domain/feedback.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

interface Scale {
  readonly min: number;
  readonly max: number;
}

/**
 * A rating as it stands in a file: `4`, `4.5`, `4,5`, or with its scale `8/10`. Empty is no rating.
 *
 * @param scale scale of the column; the one in the text wins
 * @returns error: what must hold
 * @example parseRating('4,5', { min: 1, max: 5 }) // { value: 4.5, min: 1, max: 5 }
 */
export function parseRating(text: string, scale: Scale): Result<Rating | undefined> {
  const trimmed = text.trim();
  if (trimmed === '') return ok(undefined);
  const parts = /^(?<value>-?\d+(?:[.,]\d+)?)(?:\s*\/\s*(?<max>\d+))?$/.exec(trimmed)?.groups;
  if (!parts) return fail('rating must be a number');
  const max = parts['max'] === undefined ? scale.max : Number(parts['max']);
  const value = Number((parts['value'] ?? '').replace(',', '.'));
  if (value < scale.min || value > max || max <= scale.min) {
    return fail(`rating must lie on its scale ${String(scale.min)} to ${String(max)}, got ${String(value)}`);
  }
  return ok({ value, min: scale.min, max });
}
