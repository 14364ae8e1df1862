import { redact } from './redact.ts';

/** From a quote to the next, or to the end of what was cut off: it matches always, so it never goes back. */
const jsonString = /"(?:[^"\\]+|\\[^]?)*(?:"|$)/g;
/** A number that is the value of a JSON property. */
const jsonNumber = /(?<=":\s*)-?\d[\d.]*(?=\s*[,}])/g;
/** Printable ASCII as JSON (also JSON within JSON), an address or HTML writes it. Quotes and backslashes hold JSON together. */
const escaped = /(?:\\{1,8}u00|%|&#x)([2-7][0-9a-f]);?/gi;
const decimal = /&#(\d{2,3});/g;

/**
 * Redacts text that was not parsed: a JSON body, a row of CSV, or what is left of either. Escapes hide nothing from it;
 * what is JSON stays JSON.
 * @example redactRaw('{"text":"jane\\u0040example.com"}') // '{"text":"[email]"}'
 */
export function redactRaw(text: string): string {
  const masked = text
    .replaceAll(jsonString, (token) => redactToken(token))
    .replaceAll(jsonNumber, (number) => {
      const redacted = redact(number);
      return redacted === number ? number : JSON.stringify(redacted);
    });
  return isJson(masked) ? masked : redactUnescaped(masked);
}

/** The shortest thing to redact, `a@b.c`: bodies hold many shorter texts. */
const SHORTEST = 5;

function redactToken(token: string): string {
  if (token.length < SHORTEST) return token;
  try {
    const content = String(JSON.parse(token));
    const redacted = redactUnescaped(content);
    return redacted === content ? token : JSON.stringify(redacted);
  } catch {
    return redactUnescaped(token);
  }
}

/** The text as it came when there is nothing to redact in it. */
function redactUnescaped(text: string): string {
  const letters = text
    .replaceAll(escaped, (escape, hex: string) => letterOf(escape, Number.parseInt(hex, 16)))
    .replaceAll(decimal, (escape, code: string) => letterOf(escape, Number(code)));
  const redacted = redact(letters);
  return redacted === letters ? text : redacted;
}

function letterOf(escape: string, code: number): string {
  const letter = String.fromCodePoint(code);
  return code < 0x20 || code > 0x7e || letter === '"' || letter === '\\' ? escape : letter;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
