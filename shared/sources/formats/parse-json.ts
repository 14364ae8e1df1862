import { fail, ok, type Result } from '../../domain/result.ts';

/** The name, or an escape of one of its letters. */
const HIDES_PROTOTYPE = /__proto__|\\u00(?:5f|6f|7[024])/i;
const MAXIMUM_DEPTH = 64;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];
/** Largest JSON document that is parsed at once: a webhook body or one record of a file. */
const MAXIMUM_JSON_BYTES = 1_048_576;
/** Of a page of a feed: a hundred tickets with long texts. */
export const MAXIMUM_PAGE_BYTES = 16 * 1_048_576;

/**
 * Parses JSON that nobody vouches for: size and depth are checked before the parser sees it, and no key of it can
 * reach a prototype. Errors say where, never what, because the text is feedback.
 */
export function parseJson(text: string, maximumBytes = MAXIMUM_JSON_BYTES): Result<unknown> {
  if (text.length > maximumBytes) return fail(`must be at most ${String(maximumBytes)} bytes`);
  const depth = depthOf(text);
  if (depth > MAXIMUM_DEPTH) return fail(`must be nested at most ${String(MAXIMUM_DEPTH)} deep`);
  try {
    const value: unknown = HIDES_PROTOTYPE.test(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text);
    return ok(value);
  } catch (error) {
    const position = error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
    return fail(`must be JSON, got a syntax error at ${position ? `character ${position}` : 'the end'}`);
  }
}

/** Page of a feed that we asked for: UTF-8, at most 16 MB. */
export const parseJsonPage = (body: Uint8Array): Result<unknown> => parseJsonBody(body, MAXIMUM_PAGE_BYTES);

/** Body of a call: UTF-8, at most 1 MB. */
export function parseJsonBody(body: Uint8Array, maximumBytes = MAXIMUM_JSON_BYTES): Result<unknown> {
  if (body.byteLength > maximumBytes) return fail(`must be at most ${String(maximumBytes)} bytes`);
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(body), maximumBytes);
  } catch {
    return fail('must be UTF-8');
  }
}

/** The reviver leaves out a key when it returns undefined. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

/** Deepest nesting of brackets outside strings; linear on any text, right for any text that is JSON. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) inString = !inString;
    else if (inString) at += code === BACKSLASH ? 1 : 0;
    else if (code === OPEN_BRACE || code === OPEN_BRACKET) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
  }
  return deepest;
}
