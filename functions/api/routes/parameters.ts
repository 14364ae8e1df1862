import type * as z from 'zod';
import { didYouMean } from '../../../shared/config/nearest-name.ts';
import { ok, type Result } from '../../../shared/domain/result.ts';
import { badRequest, type ParameterError, type Refusal } from './refusal.ts';

const MOST_SHOWN = 100;

/**
 * Checks the parameters of a call. Nothing is guessed and nothing is ignored: an unknown name, a name that comes
 * twice and a value that is not allowed are all told, each with what must hold.
 */
export function readParameters<Schema extends z.ZodObject>(
  schema: Schema,
  given: URLSearchParams,
): Result<z.output<Schema>, Refusal> {
  const known = Object.keys(schema.shape);
  const names = [...new Set(given.keys())];
  const errors: readonly ParameterError[] = [
    ...names.filter((name) => !known.includes(name)).map((name) => unknownName(name, known)),
    ...names
      .filter((name) => known.includes(name) && given.getAll(name).length > 1)
      .map((name) => ({
        parameter: name,
        detail: `must be given once, got ${String(given.getAll(name).length)}`,
      })),
  ];
  const values = Object.fromEntries([...given].filter(([name]) => known.includes(name)));
  const parsed = schema.safeParse(values);
  if (parsed.success && errors.length === 0) return ok(parsed.data);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => valueError(issue, given));
  return badRequest(...errors, ...wrong);
}

function unknownName(name: string, known: readonly string[]): ParameterError {
  const allowed = known.length === 0 ? 'must be left out: there are no parameters here' : oneOf(known);
  return { parameter: shown(name), detail: `${allowed}, got ${shown(name)}${didYouMean(name, known)}` };
}

const oneOf = (names: readonly string[]): string =>
  names.length === 1 ? `must be ${names[0] ?? ''}` : `must be one of ${names.join(', ')}`;

function valueError(issue: z.core.$ZodIssue, given: URLSearchParams): ParameterError {
  const parameter = String(issue.path[0] ?? '');
  const value = given.get(parameter);
  if (value === null) return { parameter, detail: 'must be given' };
  return { parameter, detail: `${issue.message}, got ${value === '' ? 'nothing' : shown(value)}` };
}

const shown = (text: string): string =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).toWellFormed()}…` : text;
