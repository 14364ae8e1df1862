import type { ResourceReader } from '../../ports/resource-reader.ts';
import { guardedCall, headersOf, type CallOptions } from './guarded-call.ts';

/** As large as a webhook body may be. */
const MAX_BYTES = 1_048_576;

/** Reads resources of vendors. */
export const createResourceReader = (options: CallOptions): ResourceReader => ({
  get: ({ url, headers }) =>
    guardedCall({ url, method: 'GET', headers }, options, async (answer) => {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of answer as AsyncIterable<Uint8Array>) {
        size += part.byteLength;
        if (size > MAX_BYTES) {
          answer.destroy();
          throw new Error(`Cannot read a resource: it must have at most ${String(MAX_BYTES)} bytes`);
        }
        parts.push(part);
      }
      return { status: answer.statusCode ?? 0, headers: headersOf(answer), body: Buffer.concat(parts) };
    }),
});
