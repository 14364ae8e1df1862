import { formatValue } from '../../charts/format-value.ts';
import type { Quote, QuoteSpan } from '../weekly-report.ts';
import { markup, webLink, type Markup } from './markup.ts';

/** Long texts are shown around their first marked words. */
const MOST_LETTERS = 520;
const LEAD = 120;

/** Words of a customer with the marked parts, then when, where and how far from what was expected. */
export function quoteHtml(quote: Quote): Markup {
  const { start, end } = windowOf(quote);
  const parts: Markup[] = [];
  let at = start;
  for (const span of quote.spans) {
    if (span.start < at || span.end > end) continue;
    parts.push(markup`${quote.text.slice(at, span.start)}`, marked(quote.text, span));
    at = span.end;
  }
  parts.push(markup`${quote.text.slice(at, end)}`);
  return markup`<blockquote>${start > 0 ? '… ' : ''}${parts}${end < quote.text.length ? ' …' : ''}<footer>${
    quote.day
  } · ${webLink(quote.url, quote.source)} · gap ${formatValue(quote.gap, 'gap', 'en')}</footer></blockquote>`;
}

const marked = (text: string, { start, end, role }: QuoteSpan): Markup =>
  markup`<mark class="${role}" title="${titles[role]}">${text.slice(start, end)}</mark>`;

const titles: Readonly<Record<QuoteSpan['role'], string>> = {
  cue: 'words that state an expectation',
  expected: 'what was expected',
  received: 'what was received',
  hazard: 'safety or legal phrase',
};

function windowOf({ text, spans }: Quote): { readonly start: number; readonly end: number } {
  if (text.length <= MOST_LETTERS) return { start: 0, end: text.length };
  const first = spans[0]?.start ?? 0;
  const wanted = first <= MOST_LETTERS - LEAD ? 0 : first - LEAD;
  const start = wanted === 0 ? 0 : afterSpace(text, wanted);
  const end = Math.min(text.length, start + MOST_LETTERS);
  return { start, end: end === text.length ? end : beforeSpace(text, end) };
}

/** Never within a word, so never within a surrogate pair, unless a word is longer than 40 letters. */
function afterSpace(text: string, at: number): number {
  const space = text.slice(at, at + 40).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

function beforeSpace(text: string, at: number): number {
  const tail = text.slice(at - 40, at);
  const space = Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n'));
  return space < 0 ? at : at - 40 + space;
}
