import type { Evidence } from '../../domain/score.ts';
import { spanOf, type Reading } from '../reading.ts';
import type { CueHit } from './find-cues.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The cue, and where its clause and the next one say what was expected and what came. */
export function cueEvidence(
  reading: Reading,
  hit: CueHit,
  cueSpan: Span | undefined,
): { readonly evidence: readonly Evidence[]; readonly complete: boolean } {
  if (!cueSpan) return { evidence: [], complete: false };
  const expected = partOf(reading, hit, hit.cue.expected);
  const received = partOf(reading, hit, hit.cue.received);
  const evidence: Evidence[] = [{ ...cueSpan, role: 'cue' }];
  if (expected) evidence.push({ ...expected, role: 'expected' });
  if (received) evidence.push({ ...received, role: 'received' });
  return { evidence, complete: expected !== undefined && received !== undefined };
}

function partOf(
  reading: Reading,
  hit: CueHit,
  where: 'before' | 'after' | 'next' | undefined,
): Span | undefined {
  const clause = reading.clauses[hit.clause];
  if (!clause || !where) return undefined;
  if (where === 'before') return trimmed(reading, clause.from, hit.from);
  const end = Math.max(hit.to, clause.to);
  if (where === 'after') return trimmed(reading, hit.to, untilComma(reading, hit.to, end));
  const comma = untilComma(reading, hit.to, end);
  if (comma < end) return trimmed(reading, comma + 1, end);
  const next = reading.clauses[hit.clause + 1];
  if (!next) return undefined;
  return trimmed(reading, next.from + (next.contrast ? 1 : 0), next.to);
}

function untilComma({ lexemes }: Reading, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (lexemes[at]?.word === ',') return at;
  return to;
}

/** Without commas at the edges. */
function trimmed(reading: Reading, from: number, to: number): Span | undefined {
  let first = from;
  let last = to;
  while (first < last && reading.lexemes[first]?.kind === 'mark') first += 1;
  while (last > first && reading.lexemes[last - 1]?.kind === 'mark') last -= 1;
  return spanOf(reading, first, last);
}
