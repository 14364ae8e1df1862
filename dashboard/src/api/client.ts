import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { problemOf, type Problem } from './problem.ts';

const TOKEN = 'quality-signals-token';

/** The access token lives as long as the tab. */
export const saveToken = (token: string): void => sessionStorage.setItem(TOKEN, token);
export const hasToken = (): boolean => sessionStorage.getItem(TOKEN) !== null;

/**
 * Reads from the API of the same origin.
 * @param path begins with `/v1/`
 * @returns the body as `T`: the API validates what it sends against the same types
 */
export async function getJson<T>(path: string, signal: AbortSignal): Promise<Result<T, Problem>> {
  const token = sessionStorage.getItem(TOKEN);
  try {
    const response = await fetch(path, {
      signal,
      // An import or an erasure may have changed a week that is final: ask each time, the ETag makes it cheap.
      cache: 'no-cache',
      headers: {
        accept: 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
    });
    if (!response.ok) return fail(await problemOf(response));
    return ok((await response.json()) as T);
  } catch (error) {
    if (signal.aborted) throw error;
    return fail({ status: 0 });
  }
}
