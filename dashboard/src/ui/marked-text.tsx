import type { ComponentChildren } from 'preact';
import type { QuoteSpan } from '../../../shared/report/weekly-report.ts';
import { useWords } from '../words/words.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly QuoteSpan[];
  readonly language?: string | undefined;
}

/** Customer's words with the spans that prove the score. Every mark has a style of its own line besides its colour. */
export function MarkedText({ text, spans, language }: MarkedTextProps) {
  const words = useWords();
  const pieces = cut(text, spans);
  return (
    <span lang={language === 'und' ? '' : language} dir="auto" class="words">
      {pieces.map(({ start, end, role }) =>
        role === undefined ? (
          <Chips key={start} text={text.slice(start, end)} />
        ) : (
          <mark key={start} class={`span-${role}`} title={words.feedback.roles[role]}>
            <Chips text={text.slice(start, end)} />
            <span class="visually-hidden" lang={words.locale}>{` (${words.feedback.roles[role]})`}</span>
          </mark>
        ),
      )}
    </span>
  );
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly role?: QuoteSpan['role'] | undefined;
}

/** What is most important to a person wins where spans overlap. */
const strength = { cue: 1, received: 2, expected: 3, hazard: 4 } as const;

/** Consecutive pieces of the text, each with at most one role; spans outside the text are cut off. */
export function cut(text: string, spans: readonly QuoteSpan[]): readonly Piece[] {
  const inside = spans
    .map(({ start, end, role }) => ({ start: Math.max(0, start), end: Math.min(text.length, end), role }))
    .filter(({ start, end }) => start < end);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const role = inside
      .filter((span) => span.start <= start && span.end >= end)
      .sort((a, b) => strength[b.role] - strength[a.role])[0]?.role;
    const last = pieces.at(-1);
    if (last?.role === role && last) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, role });
  }
  return pieces;
}

/** `[email]` and the other placeholders of the redactor as chips. */
function Chips({ text }: { readonly text: string }) {
  const { feedback } = useWords();
  const parts: ComponentChildren[] = text.split(/(\[[a-z]{3,8}\])/).map((part, index) => {
    const label = part.startsWith('[') ? feedback.placeholders[part.slice(1, -1)] : undefined;
    return label === undefined ? (
      part
    ) : (
      <span key={index} class="chip" lang="" title={`${label}: ${feedback.removed}`}>
        {label}
      </span>
    );
  });
  return <>{parts}</>;
}
