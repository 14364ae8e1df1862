import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';

const answerSchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().default(''),
  isBase64Encoded: z.boolean().default(false),
});

/** The event that API Gateway makes of a call: HTTP API, payload 2.0. The body goes in bytes, so that a signature holds. */
export function lambdaEventOf(request: IncomingMessage, url: URL, body: Buffer): unknown {
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(',') : value]],
    ),
  );
  const method = request.method ?? 'GET';
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers,
    ...(body.length > 0 ? { body: body.toString('base64') } : {}),
    isBase64Encoded: body.length > 0,
    requestContext: {
      requestId: randomUUID(),
      stage: '$default',
      timeEpoch: Date.now(),
      http: {
        method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '',
        userAgent: headers['user-agent'] ?? '',
      },
    },
  };
}

/** @throws ZodError when a function answered what API Gateway would not take */
export function sendLambdaAnswer(response: ServerResponse, answer: unknown, headOnly: boolean): void {
  const { statusCode, headers, body, isBase64Encoded } = answerSchema.parse(answer);
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  response.writeHead(statusCode, { ...headers, 'content-length': bytes.length });
  response.end(headOnly ? undefined : bytes);
}
