import type { Hazard } from '../../domain/score.ts';
import { spanOf, type Reading } from '../reading.ts';

/** A hazard with the clause it stands in. */
export interface FoundHazard extends Hazard {
  readonly clause: number;
}

const NEGATION_REACH = 4;

/**
 * Phrases of danger, without those that a negation or a guard takes back. One per kind and clause.
 * A hazard in the title has the empty span 0..0: it lies outside the text.
 */
export function findHazards(reading: Reading): readonly FoundHazard[] {
  if (reading.phrases.hazard.length === 0) return [];
  const guards = reading.phrases.guard.filter(({ meaning }) => meaning.of === 'hazard');
  const found: FoundHazard[] = [];
  const seen = new Set<string>();
  let clause = 0;
  let guard = 0;
  for (const { from, to, meaning } of reading.phrases.hazard) {
    while (clause + 1 < reading.clauses.length && from >= (reading.clauses[clause]?.to ?? 0)) clause += 1;
    while (guard < guards.length && (guards[guard]?.from ?? 0) + 16 < from) guard += 1;
    if (isGuarded(guards, guard, from, to) || isNegated(reading, from)) continue;
    const key = `${meaning.kind}:${String(clause)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ kind: meaning.kind, clause, ...(spanOf(reading, from, to) ?? { start: 0, end: 0 }) });
  }
  return found;
}

/** A guard that touches the phrase; guards are sorted by their start and at most 16 words long. */
function isGuarded(
  guards: readonly { from: number; to: number }[],
  first: number,
  from: number,
  to: number,
): boolean {
  for (let at = first; at < guards.length; at += 1) {
    const one = guards[at];
    if (!one || one.from >= to) return false;
    if (one.to > from) return true;
  }
  return false;
}

function isNegated({ lexemes }: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - NEGATION_REACH); at -= 1) {
    const lexeme = lexemes[at];
    if (!lexeme || (lexeme.kind === 'mark' && lexeme.word !== ',') || lexeme.form.contrasts) return false;
    if (lexeme.form.negates) return true;
  }
  return false;
}
