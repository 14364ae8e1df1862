const emoticons = [
  ':-)',
  ':)',
  ':-D',
  ':D',
  ';-)',
  ';)',
  ':-(',
  ':(',
  ":'(",
  ':-/',
  ':/',
  '=)',
  '=(',
  '=D',
  '<3',
  '</3',
  '^^',
  ':-P',
  ':P',
  ':p',
  ':-|',
  ':|',
  '>:(',
  ':3',
  ':-*',
  ':*',
];
const byFirst = new Map<number, string[]>();
for (const one of [...emoticons].sort((a, b) => b.length - a.length)) {
  const first = one.charCodeAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
}
const startsOne = Uint8Array.from({ length: 128 }, (_, code) => (byFirst.has(code) ? 1 : 0));
const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** The emoticon that starts at a position, longest first. `:/` of an address is none. */
export function emoticonAt(text: string, at: number): string | undefined {
  const first = text.charCodeAt(at);
  if (startsOne[first] !== 1) return undefined;
  const candidates = byFirst.get(first);
  const found = candidates?.find((one) => text.startsWith(one, at));
  if (found === undefined || isWordCode(text.charCodeAt(at + found.length))) return undefined;
  return found.endsWith('/') && text.charCodeAt(at + found.length) === 0x2f ? undefined : found;
}
