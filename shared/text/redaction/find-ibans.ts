import { passesMod97 } from './check-digits.ts';
import { isDigitCode, isLetterCode, isWordCode, type Finding } from './finding.ts';

const MIN_LENGTH = 15;
const MAX_LENGTH = 34;

const isBlankOrHyphen = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x2d;

/** IBANs with and without blanks: two letters and two digits start one, the check by 97 decides. */
export function findIbans(text: string): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at + MIN_LENGTH <= text.length; at += 1) {
    if (!isDigitCode(text.charCodeAt(at + 2)) && !isDigitCode(text.charCodeAt(at + 3))) continue;
    if (!startsIban(text, at)) continue;
    const end = ibanEnd(text, at);
    if (end === undefined) continue;
    findings.push({ start: at, end, label: 'iban' });
    at = end;
  }
  return findings;
}

function startsIban(text: string, at: number): boolean {
  if (!isLetterCode(text.charCodeAt(at)) || !isLetterCode(text.charCodeAt(at + 1))) return false;
  const third = isBlankOrHyphen(text.charCodeAt(at + 2)) ? at + 3 : at + 2;
  return (
    isDigitCode(text.charCodeAt(third)) &&
    isDigitCode(text.charCodeAt(third + 1)) &&
    !isWordCode(text.charCodeAt(at - 1))
  );
}

/** Longest reading that passes the check and ends with a word. */
function ibanEnd(text: string, start: number): number | undefined {
  let compact = '';
  let best: number | undefined;
  for (let at = start; at < text.length && compact.length <= MAX_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    if (isBlankOrHyphen(code) && isWordCode(text.charCodeAt(at + 1))) continue;
    if (!isWordCode(code) || code > 127) break;
    compact += text.charAt(at);
    const complete = compact.length >= MIN_LENGTH && !isWordCode(text.charCodeAt(at + 1));
    if (complete && passesMod97(compact)) best = at + 1;
  }
  return best;
}
