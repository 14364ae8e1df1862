import { type Finding } from './finding.ts';

const blanks = /[\s<>"]/g;
const scheme = /https?:\/\//gi;
const MAX_URL = 2_048;

/** Addresses that carry a user: a login before the host, or a query (tracking links, reset links, order pages). */
export function findUrls(text: string): Finding[] {
  const findings: Finding[] = [];
  scheme.lastIndex = 0;
  for (let match = scheme.exec(text); match; match = scheme.exec(text)) {
    const end = urlEnd(text, scheme.lastIndex);
    const rest = text.slice(scheme.lastIndex, end);
    const host = rest.split(/[/?#]/, 1)[0] ?? '';
    if (host.includes('@') || /[?#&][^=]*=/.test(rest))
      findings.push({ start: match.index, end, label: 'url' });
    scheme.lastIndex = Math.max(end, scheme.lastIndex);
  }
  return findings;
}

function urlEnd(text: string, from: number): number {
  blanks.lastIndex = from;
  const blank = blanks.exec(text)?.index ?? text.length;
  const end = Math.min(blank, from + MAX_URL);
  let last = end;
  while (last > from && '.,;:!?)'.includes(text.charAt(last - 1))) last -= 1;
  return last;
}
