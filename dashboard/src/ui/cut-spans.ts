import type { QuoteSpan } from '../../../shared/report/weekly-report.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly role?: QuoteSpan['role'] | undefined;
}

/** What is most important to a person wins where spans overlap. */
const strength = { cue: 1, received: 2, expected: 3, hazard: 4 } as const;

/** Consecutive pieces of the text, each with at most one role; spans outside the text are cut off. */
export function cutSpans(text: string, spans: readonly QuoteSpan[]): readonly Piece[] {
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
