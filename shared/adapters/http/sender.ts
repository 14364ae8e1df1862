import type { HttpSender } from '../../ports/http-sender.ts';
import { guardedCall, headersOf, type CallOptions } from './guarded-call.ts';

/** Calls receivers on the Internet; what they write is not read. */
export const createHttpSender = (options: CallOptions): HttpSender => ({
  post: ({ url, headers, body }) =>
    guardedCall(
      { url, method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, body },
      options,
      async (answer) => {
        answer.destroy();
        return { status: answer.statusCode ?? 0, headers: headersOf(answer) };
      },
    ),
});
