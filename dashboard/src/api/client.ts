import { fail, ok, type Result } from '../../../shared/domain/result.ts';
import { problemOf, type Problem } from './problem.ts';

const TOKEN = 'quality-signals-token';

/** The access token lives as long as the tab. */
export const saveToken = (token: string): void => sessionStorage.setItem(TOKEN, token);
export const hasToken = (): boolean => sessionStorage.getItem(TOKEN) !== null;

/**
 * Takes `#token=...` out of the address: the link that is printed at the start opens the dashboard in one click, and
 * the token stays neither in the history nor in a link that is copied.
 * @returns whether there was one
 */
export function takeToken(): boolean {
  const token = /^#token=(.+)$/.exec(location.hash)?.[1];
  if (token === undefined) return false;
  saveToken(token);
  history.replaceState(null, '', location.pathname + location.search);
  return true;
}

const request = (
  path: string,
  headers: Readonly<Record<string, string>>,
  init: RequestInit,
): Promise<Response> => {
  const token = sessionStorage.getItem(TOKEN);
  const own = token === null ? {} : { authorization: `Bearer ${token}` };
  return fetch(path, { ...init, headers: { ...headers, ...own } });
};

/** A file of the API. @returns undefined when it cannot be had */
export async function getFile(path: string): Promise<Blob | undefined> {
  const response = await request(path, { accept: '*/*' }, {}).catch(() => undefined);
  return response?.ok === true ? response.blob() : undefined;
}

/**
 * Reads from the API of the same origin.
 * @param path begins with `/v1/`
 * @returns the body as `T`: the API validates what it sends against the same types
 */
// An import or an erasure may have changed a week that is final: ask each time, the ETag makes it cheap.
export const getJson = <T>(path: string, signal: AbortSignal): Promise<Result<T, Problem>> =>
  answerOf<T>(path, { signal, cache: 'no-cache' });

/** Sends `body` as JSON. @returns as `getJson` */
export const postJson = <T>(path: string, body: unknown): Promise<Result<T, Problem>> =>
  answerOf<T>(path, { method: 'POST', body: JSON.stringify(body) }, { 'content-type': 'application/json' });

async function answerOf<T>(
  path: string,
  init: RequestInit,
  headers: Readonly<Record<string, string>> = {},
): Promise<Result<T, Problem>> {
  try {
    const response = await request(path, { accept: 'application/json', ...headers }, init);
    if (!response.ok) return fail(await problemOf(response));
    return ok((await response.json()) as T);
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    return fail({ status: 0 });
  }
}
