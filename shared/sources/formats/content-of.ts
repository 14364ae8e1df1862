/** Half of the share of control characters in random bytes, far above that in any text. */
const MAX_CONTROL_SHARE = 0.05;
/** A shorter text is judged by its first line alone. */
const ENOUGH_LETTERS = 1_000;
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/g;

const signs: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF'],
  [/^\{\\rtf/, 'an RTF document'],
  [/^PK\u0003\u0004/, 'a zip or a workbook within another zip (give it alone)'],
  [/^<(?:!doctype html|html)/i, 'a web page'],
  [/^<\?xml/i, 'XML (of a workbook, if it is one: save it as CSV first)'],
  [/^<[a-z]/i, 'HTML or XML'],
];

/**
 * What a text shows to be at its start, where it is neither a table nor JSON.
 * @returns undefined when it may be what was wanted
 * @example foreignContent('%PDF-1.7 ...') // 'a PDF'
 */
export function foreignContent(head: string): string | undefined {
  const start = head.trimStart().slice(0, 40);
  const named = signs.find(([sign]) => sign.test(start))?.[1];
  if (named !== undefined) return named;
  const [firstLine = ''] = head.trimStart().split(/[\r\n]/, 1);
  const share = (head.match(CONTROL)?.length ?? 0) / head.length;
  const isBinary =
    firstLine.search(CONTROL) >= 0 || (head.length >= ENOUGH_LETTERS && share > MAX_CONTROL_SHARE);
  return isBinary ? 'binary data (save a workbook as CSV first)' : undefined;
}

/** An object or list at the start, as JSON has it. */
export const looksLikeJson = (head: string): boolean =>
  /^(?:\{\s*(?:"|\}|$)|\[\s*(?:[{["\]\d]|$))/.test(head.trimStart());
