import { problem, type ProblemStatus } from '../../shared/runtime/problem.ts';
import type { ParameterError } from './routes/refusal.ts';

export interface ApiProblem {
  readonly status: ProblemStatus;
  readonly detail: string;
  readonly errors?: readonly ParameterError[];
}

/** RFC 9457 with the id of the call, which stands in the log too. */
export function problemResponse(
  { status, detail, errors }: ApiProblem,
  requestId: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const members = { requestId, ...(errors === undefined ? {} : { errors }) };
  const answer = problem(status, detail, headers, members);
  return new Response(answer.body, { status, headers: answer.headers });
}
