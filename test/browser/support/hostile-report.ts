import type { WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { leakingKettle } from './fixture-quotes.ts';
import { fixtureReport } from './fixture-report.ts';
import { payloads } from './hostile.ts';

const at = (index: number): string => payloads[index % payloads.length] ?? '';

/** Every text of the report that comes from outside, replaced. */
export function hostileReport(): WeeklyReport {
  const report = fixtureReport();
  const item = report.attention[0];
  if (!item) throw new Error('Cannot make a hostile report: the fixture must have a signal');
  return {
    ...report,
    organisation: at(0),
    headline: at(1),
    attention: payloads.map((text, index) => ({
      ...item,
      id: String(index),
      product: text,
      aspectName: text,
      owner: text,
      finding: 'real',
      ownerNote: text,
      note: text,
      explanation: text,
      newTerms: [text],
      evidence: [{ ...leakingKettle, text, spans: [] }],
    })),
    hazards: payloads.map((text, index) => ({
      product: text,
      kinds: ['fire'],
      quote: { ...leakingKettle, id: String(index), text, spans: [] },
      query: { product: text, week: report.week },
    })),
    sources: report.sources.map((source, index) => ({ ...source, name: at(index), sentence: at(index + 5) })),
    gaps: report.gaps.map((gap, index) => ({
      ...gap,
      product: at(index),
      rows: gap.rows.map((row, place) => ({ ...row, aspectName: at(place + 10) })),
    })),
  };
}
