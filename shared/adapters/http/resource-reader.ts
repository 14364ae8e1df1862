import type { ResourceCall, ResourceReader } from '../../ports/resource-reader.ts';
import { guardedCall, headersOf, type CallOptions, type GuardedCall } from './guarded-call.ts';

/** As large as a webhook body may be. */
const MAX_BYTES = 1_048_576;

/** Reads resources of vendors. @param maxBytes of an answer */
export const createResourceReader = (options: CallOptions, maxBytes = MAX_BYTES): ResourceReader => ({
  read: (given) =>
    guardedCall(callOf(given), options, async (answer) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of answer as AsyncIterable<Uint8Array>) {
        size += part.byteLength;
        if (size > maxBytes) {
          answer.destroy();
          throw new Error(`Cannot read a resource: it must have at most ${String(maxBytes)} bytes`);
        }
        parts.push(part);
      }
      return { status: answer.statusCode ?? 0, headers: headersOf(answer), body: Buffer.concat(parts) };
    }),
});

function callOf({ url, headers, form }: ResourceCall): GuardedCall {
  if (form === undefined) return { url, method: 'GET', headers };
  const body = new URLSearchParams(form).toString();
  const type = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length };
  return { url, method: 'POST', headers: { ...headers, ...type }, body };
}
