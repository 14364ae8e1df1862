import type { CalendarDay } from '../../../shared/domain/week.ts';
import type { Quote, QuoteSpan } from '../../../shared/report/weekly-report.ts';

/** Span of the first occurrence of the words in the text. */
function spanOf(text: string, words: string, role: QuoteSpan['role']): QuoteSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`Cannot mark a quote: the words must be in the text, got ${words}`);
  return { start, end: start + words.length, role };
}

type Marks = Partial<Record<QuoteSpan['role'], string>>;

function quote(id: string, text: string, marks: Marks, gap: number): Quote {
  return {
    id,
    day: '2026-11-19' as CalendarDay,
    source: 'shop-reviews',
    text,
    spans: Object.entries(marks).map(([role, words]) => spanOf(text, words, role as QuoteSpan['role'])),
    gap,
    url: `https://shop.example/reviews/${id}`,
  };
}

export const leakingKettle = quote(
  'kettle-1',
  'I expected a kettle that lasts for years, but after two weeks it started to leak from the base. Wrote to [email] about order [order], no answer.',
  {
    cue: 'expected',
    expected: 'a kettle that lasts for years',
    received: 'after two weeks it started to leak',
  },
  -0.82,
);
export const germanKettle = quote(
  'kettle-2',
  'Nach drei Wochen undicht. Ich hatte mehr erwartet für diesen Preis, [name] vom Kundendienst war aber freundlich.',
  { cue: 'mehr erwartet', expected: 'für diesen Preis', received: 'Nach drei Wochen undicht' },
  -0.64,
);
export const praisedLamp = quote(
  'lamp-1',
  'Was told five days and it was here in two. Better than promised.',
  { expected: 'five days', received: 'here in two', cue: 'Better than promised' },
  0.7,
);
export const scorched = quote(
  'vacuum-1',
  'The charger got so hot that it burned my daughter’s hand. My lawyer will write to you.',
  { hazard: 'burned my daughter’s hand' },
  -1,
);
export const furiousLamp = quote(
  'lamp-2',
  'WORST LAMP EVER!!! The switch is a joke and I hate it.',
  { received: 'The switch is a joke' },
  -0.66,
);
