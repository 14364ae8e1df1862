import type { HttpAnswer } from './http-event.ts';

const titles = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  422: 'Not acceptable content',
  500: 'Internal error',
  503: 'Not available now',
} as const;
export type ProblemStatus = keyof typeof titles;

/**
 * An error answer as RFC 9457 says. `detail` is for the caller: what must hold; never feedback text or secrets.
 * @param headers further headers, as `retry-after`
 * @param members further members of the body, as `errors`
 */
export const problem = (
  statusCode: ProblemStatus,
  detail?: string,
  headers: Readonly<Record<string, string>> = {},
  members: Readonly<Record<string, unknown>> = {},
): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify({
    type: 'about:blank',
    title: titles[statusCode],
    status: statusCode,
    ...(detail === undefined ? {} : { detail }),
    ...members,
  }),
});
