import { findEmails } from './redaction/find-emails.ts';
import { findIbans } from './redaction/find-ibans.ts';
import { findNames } from './redaction/find-names.ts';
import { findNumbers } from './redaction/find-numbers.ts';
import { findOrders } from './redaction/find-orders.ts';
import { findUrls } from './redaction/find-urls.ts';
import type { Finding } from './redaction/finding.ts';

interface Finder {
  readonly find: (text: string) => readonly Finding[];
  /** Texts with fewer digits, or without any capital, hold nothing that it finds. */
  readonly digits?: number;
  readonly capital?: boolean;
}

/** In order of precedence where findings overlap. */
const finders: readonly Finder[] = [
  { find: findUrls },
  { find: findEmails },
  { find: findIbans, digits: 2 },
  { find: findOrders, digits: 3 },
  { find: findNumbers, digits: 6 },
  { find: findNames, capital: true },
];

/** A replacement can lay bare the next finding (a number glued to an address): look again until nothing is left. */
const MAX_ROUNDS = 6;

/**
 * Text with personal data replaced by a label: `[email]`, `[phone]`, `[iban]`, `[card]`, `[order]`, `[name]`, `[url]`.
 * Reads the text a fixed number of times, and leaves redacted text as it is. Prices, dates, percentages and model
 * numbers stay. English and German; what has no form of its own (a name in mid-sentence) is not found.
 * @example redact('Call me: +49 170 1234567') // 'Call me: [phone]'
 */
export function redact(text: string): string {
  let redacted = text;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = replaceFindings(redacted);
    if (next === redacted) break;
    redacted = next;
  }
  return redacted;
}

function replaceFindings(text: string): string {
  const { digits, capital } = lookOf(text);
  const findings: Finding[] = [];
  for (const finder of finders) {
    if (digits < (finder.digits ?? 0) || (finder.capital && !capital)) continue;
    for (const finding of finder.find(text)) findings.push(finding);
  }
  if (findings.length === 0) return text;
  let redacted = '';
  let copied = 0;
  for (const { start, end, label } of joined(findings)) {
    redacted += `${text.slice(copied, start)}[${label}]`;
    copied = end;
  }
  return redacted + text.slice(copied);
}

const capitalLetter = /\p{Lu}/u;

/** Digits, and whether there is a capital letter. */
function lookOf(text: string): { readonly digits: number; readonly capital: boolean } {
  let digits = 0;
  let capital = false;
  let wide = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code >= 65 && code <= 90) capital = true;
    else if (code > 127) wide = true;
  }
  return { digits, capital: capital || (wide && capitalLetter.test(text)) };
}

/** Overlapping findings become one; the finder named first gives the label. */
function joined(findings: readonly Finding[]): readonly Finding[] {
  const ranked = findings.map((finding, rank) => ({ finding, rank }));
  ranked.sort((a, b) => a.finding.start - b.finding.start || a.rank - b.rank);
  const merged: { start: number; end: number; label: Finding['label']; rank: number }[] = [];
  for (const { finding, rank } of ranked) {
    const last = merged.at(-1);
    if (!last || finding.start >= last.end) merged.push({ ...finding, rank });
    else {
      last.end = Math.max(last.end, finding.end);
      if (rank < last.rank) Object.assign(last, { label: finding.label, rank });
    }
  }
  return merged;
}
