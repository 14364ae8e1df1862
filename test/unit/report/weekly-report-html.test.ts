import { describe, expect, it } from 'vitest';
import { weeklyReportHtml } from '../../../shared/report/html/weekly-report-html.ts';
import type { Quote, WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { richReport } from './report-example.ts';

const report = await richReport();
const [signal] = report.attention;
if (!signal) throw new Error('Cannot test the page: the example must have a concern');

const withQuote = (change: Partial<Quote>): WeeklyReport => {
  const [quote] = signal.evidence;
  if (!quote) throw new Error('Cannot test the page: the example must have a quote');
  return { ...report, attention: [{ ...signal, evidence: [{ ...quote, ...change }], counterEvidence: [] }] };
};

describe('weeklyReportHtml()', () => {
  const html = weeklyReportHtml(report);

  it('answers first, then shows what needs attention, cases, improvements, goals, gaps, sources', () => {
    const order = [
      report.headline,
      'Needs attention',
      'Aurora Kettle: Delivery',
      'For a person to read',
      'Improving',
      'Lumen Lamp: Price and value',
      'Single loud reviews',
      'Goals',
      'Expected and received',
      'Sources',
      'How to read this',
    ];
    const places = order.map((text) => html.indexOf(`>${text}<`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('marks the week from which another version scored, and says what cures it', () => {
    expect(html).not.toContain('quality-signals rescore');
    const scoredBy = (versions: (index: number) => string[]): string => {
      const series = signal.series.map((point, index) => ({ ...point, scorers: versions(index) }));
      return weeklyReportHtml({ ...report, attention: [{ ...signal, series }] });
    };
    const last = signal.series.length - 1;
    const changed = scoredBy((index) => (index < last ? ['2.1.0+taa'] : ['2.2.0+taa']));
    expect(changed).toContain('scorer 2.1.0 → 2.2.0');
    expect(changed).toContain('Not all weeks of this chart were scored by the same version');
    expect(changed).toContain('<code>quality-signals rescore</code>');
    const mixed = scoredBy((index) => (index < last ? ['2.1.0+taa'] : ['2.1.0+taa', '2.2.0+taa']));
    expect(mixed).toContain('Scores of different versions are mixed in W47');
  });

  it('is one file that runs nothing and loads nothing', () => {
    expect(html).not.toMatch(/<script|<iframe|<link|<img|@import|url\(| on[a-z]+=/i);
    expect(html).toContain('default-src &#39;none&#39;');
  });

  it('shows the words of a customer as text, whatever they are', () => {
    expect(html).toContain('&gt;alert(&quot;x&quot;)&lt;/script&gt;');
    const hostile = `"><img src=x onerror=alert(1)>`;
    const page = weeklyReportHtml({
      ...withQuote({ text: hostile, spans: [], source: hostile }),
      organisation: hostile,
    });
    expect(page).not.toContain('<img');
  });

  it('marks the words that prove the gap', () => {
    expect(html).toContain(
      '<mark class="cue" title="words that state an expectation">Promise</mark>d for Tuesday',
    );
    expect(html).toContain('<mark class="hazard" title="safety or legal phrase">Fire</mark>');
  });

  it.each([
    [
      'https://shop.example/r/1?a=1&b=2',
      '<a href="https://shop.example/r/1?a=1&amp;b=2" rel="noopener noreferrer nofollow">',
    ],
    ['javascript:alert(1)', undefined],
    ['//shop.example/r/1', undefined],
    ['https://', undefined],
  ])('links %s only when it leads to the web', (url, link) => {
    const page = weeklyReportHtml(withQuote({ url }));
    if (link === undefined) expect(page).not.toContain('<a ');
    else expect(page).toContain(link);
  });

  it('shows a long text around its first marked words', () => {
    const text = `${'before '.repeat(200)}expected it to work ${'after '.repeat(200)}`;
    const start = text.indexOf('expected');
    const page = weeklyReportHtml(withQuote({ text, spans: [{ start, end: start + 8, role: 'expected' }] }));
    expect(page).toContain('<mark class="expected" title="what was expected">expected</mark> it to work');
    expect(page).toMatch(/<blockquote>… before .*after …<footer>/);
    expect(page.length).toBeLessThan(html.length);
  });

  it('says that data are a sample, and that a week was revised', () => {
    expect(html).not.toContain('Sample data');
    const page = weeklyReportHtml({ ...report, sample: true, revision: 3, final: true });
    expect(page).toContain('Sample data');
    expect(page).toContain('final, revision 3');
  });
});
