import type { IncomingMessage } from 'node:http';

/** API Gateway takes no more. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** @returns undefined when the body is too large; what still comes is thrown away */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) return discard(request);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return discard(request);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function discard(request: IncomingMessage): undefined {
  request.resume();
  return undefined;
}
