import type * as z from 'zod';

/** What a function is told from outside. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The variables that a function needs, checked once.
 * @throws Error that names every variable that is missing or wrong; values are not repeated
 */
export function readEnvironment<T>(schema: z.ZodType<T>, env: Environment): T {
  const parsed = schema.safeParse(env);
  if (parsed.success) return parsed.data;
  const names = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`Cannot start: the environment must hold valid values of ${names.join(', ')}`);
}
