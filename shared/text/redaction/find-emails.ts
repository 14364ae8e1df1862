import { isDigitCode, isWordCode, type Finding } from './finding.ts';

const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const localMarks = new Set([...".!#$%&'*+/=?^_`{|}~-"].map((mark) => mark.charCodeAt(0)));

/** Addresses around every `@`: at most 64 characters before and 255 after it are read, whatever the text. */
export function findEmails(text: string): Finding[] {
  const findings: Finding[] = [];
  let floor = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > Math.max(floor, at - MAX_LOCAL) && isLocal(text.charCodeAt(start - 1))) start -= 1;
    const end = domainEnd(text, at + 1);
    if (start === at || end === undefined) continue;
    const mailto = text.slice(Math.max(floor, start - 7), start).toLowerCase() === 'mailto:' ? 7 : 0;
    findings.push({ start: start - mailto, end, label: 'email' });
    floor = end;
  }
  return findings;
}

const isLocal = (code: number): boolean => isWordCode(code) || localMarks.has(code);

/** End of a domain with at least one point and a last part of two letters. */
function domainEnd(text: string, from: number): number | undefined {
  let end = from;
  let point = -1;
  while (end < text.length && end < from + MAX_DOMAIN) {
    const code = text.charCodeAt(end);
    const joins = (code === 0x2e || code === 0x2d) && isWordCode(text.charCodeAt(end + 1)) && end > from;
    if (!isWordCode(code) && !joins) break;
    if (code === 0x2e) point = end;
    end += 1;
  }
  if (point === -1 || end - point < 3 || isDigitCode(text.charCodeAt(point + 1))) return undefined;
  return end;
}
