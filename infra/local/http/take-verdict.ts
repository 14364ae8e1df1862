import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  givenVerdictSchema,
  type GivenVerdict,
  type OwnerVerdict,
} from '../../../shared/domain/owner-verdict.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { describeIssues } from '../describe-issues.ts';
import { problem } from './problem.ts';

export const VERDICTS_PATH = '/v1/verdicts';

export type JudgeSignal = (given: GivenVerdict) => Promise<Result<OwnerVerdict>>;

/**
 * POST of an owner's verdict as JSON. The content type is demanded: a page elsewhere cannot send it without asking
 * first, and is not answered.
 */
export async function takeVerdict(
  request: IncomingMessage,
  response: ServerResponse,
  { body, judge }: { readonly body: Buffer; readonly judge: JudgeSignal },
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return problem(response, 405, 'Only POST works here', 'Verdicts are in the weekly report');
  }
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json') {
    return problem(response, 415, 'The body must be JSON', 'Send content-type: application/json');
  }
  const given = givenVerdictSchema.safeParse(jsonOf(body));
  if (!given.success) {
    return problem(response, 400, 'The verdict was not understood', describeIssues(given.error.issues));
  }
  const judged = await judge(given.data);
  if (!judged.ok) return problem(response, 404, 'There is no such signal', judged.error);
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(judged.value));
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
