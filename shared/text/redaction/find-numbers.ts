import { passesLuhn } from './check-digits.ts';
import { isDigitCode, isLetterCode, type Finding } from './finding.ts';

/** A run of digits with blanks, points, hyphens, slashes and brackets between them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly digits: string;
}

const joining = new Set([...' \u00a0-./()'].map((char) => char.charCodeAt(0)));
const MAX_RUN = 40;
const MAX_JOINS = 2;

/** Cards (Luhn) and phone numbers. Prices, dates, times, years, sizes and model numbers stay. */
export function findNumbers(text: string): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigitCode(text.charCodeAt(at))) continue;
    const run = runAt(text, at);
    const label = isLetterCode(text.charCodeAt(run.start - 1)) ? undefined : labelOf(text, run);
    if (label) findings.push({ start: run.start, end: run.end, label });
    at = run.end - 1;
  }
  return findings;
}

function runAt(text: string, at: number): Run {
  let start = at;
  if (text.charAt(start - 1) === '(') start -= 1;
  if (text.charAt(start - 1) === '+') start -= 1;
  let end = at;
  let digits = '';
  for (let next = at; next < text.length && next - start < MAX_RUN;) {
    if (isDigitCode(text.charCodeAt(next))) {
      digits += text.charAt(next);
      next += 1;
      end = next;
      continue;
    }
    let joins = 0;
    while (joins <= MAX_JOINS && joining.has(text.charCodeAt(next))) {
      next += 1;
      joins += 1;
    }
    if (joins === 0 || joins > MAX_JOINS) break;
  }
  return { start, end, raw: text.slice(start, end), digits };
}

function labelOf(text: string, { start, end, raw, digits }: Run): 'card' | 'phone' | undefined {
  const after = text.charCodeAt(end);
  if (isLetterCode(after) || after === 0x25) return undefined;
  if (/^\d{3}-\d{7}-\d{7}$/.test(raw)) return undefined;
  if (digits.length >= 13 && digits.length <= 19 && isCardLike(raw) && passesLuhn(digits)) return 'card';
  return isPhone(raw, digits, text.slice(Math.max(0, start - 24), start)) ? 'phone' : undefined;
}

const isCardLike = (raw: string): boolean => /^[3-6][\d -]+$/.test(raw) && !/^\d{4}-\d\d-\d\d/.test(raw);

const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})(?:$| )/;
const thousands = /^\d{1,3}(?:[ .]\d{3})+(?:\.\d{1,2})?$/;
const northAmerican = /^(?:1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}$/;
const phoneWord =
  /(?:\btel|phone|telefon|\bcall|mobile|\bcell|handy|\bfon|fax|whatsapp|hotline|anrufe?n?|ruf\S{0,8}|reach me at|text me at|erreichbar\S{0,6})[^\p{L}\p{N}]{0,3}(?:(?:nr|no|number|nummer|me|us|at|on|unter|is|ist|mich)[^\p{L}\p{N}]{1,3}){0,3}$/iu;

function isPhone(raw: string, digits: string, before: string): boolean {
  if (digits.length < 6 || digits.length > 15 || date.test(raw)) return false;
  if (raw.startsWith('+') || raw.startsWith('(+') || digits.startsWith('00')) return digits.length >= 8;
  if (northAmerican.test(raw)) return true;
  if (phoneWord.test(before)) return true;
  if (thousands.test(raw)) return false;
  return /^\(?0[1-9]/.test(raw) && digits.length >= 9;
}
