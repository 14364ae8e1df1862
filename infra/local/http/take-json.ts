import type { IncomingMessage, ServerResponse } from 'node:http';
import type * as z from 'zod';
import type { Result } from '../../../shared/domain/result.ts';
import { describeIssues } from '../describe-issues.ts';
import { problem } from './problem.ts';

export interface JsonCall<T> {
  readonly schema: z.ZodType<T>;
  /** Does it, or says why it cannot be done. */
  readonly work: (given: T) => Promise<Result<unknown>>;
  /** @example 'The verdict was not understood' */
  readonly notUnderstood: string;
  /** @example 'There is no such signal' */
  readonly refused: string;
}

/**
 * POST of JSON. The content type is demanded: a page elsewhere cannot send it without asking first, and is not
 * answered.
 */
export async function takeJson<T>(
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  { schema, work, notUnderstood, refused }: JsonCall<T>,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return problem(response, 405, 'Only POST works here', 'What can be read is under /openapi.json');
  }
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json') {
    return problem(response, 415, 'The body must be JSON', 'Send content-type: application/json');
  }
  const given = schema.safeParse(jsonOf(body));
  if (!given.success) return problem(response, 400, notUnderstood, describeIssues(given.error.issues));
  const done = await work(given.data);
  if (!done.ok) return problem(response, 404, refused, done.error);
  sendJson(response, done.value);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
