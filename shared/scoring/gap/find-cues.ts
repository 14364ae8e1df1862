import type { Reading } from '../reading.ts';
import type { Cue } from './cue.ts';
import { isNarration } from './narration.ts';

/** A cue in its place: `from` and `to` are lexemes, `gap` is what it says there. */
export interface CueHit {
  readonly cue: Cue;
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  /** -1..+1 */
  readonly gap: number;
}

const NEGATION_REACH = 4;
const NEGATED_FULFILMENT = -0.75;
const NEGATED_DISAPPOINTMENT = 0.5;
const MITIGATED = 0.6;
const INTENSIFIED = 1.3;
/** Mood from which the words around a cue give it a sign. */
const CLEAR_MOOD = 0.4;

/** Cues of all clauses, the longest where they overlap, without those that a guard or a story explains away. */
export function findCues(reading: Reading): readonly CueHit[] {
  const cues = reading.phrases.cue;
  if (cues.length === 0 || isNarration(reading)) return [];
  const guards = reading.phrases.guard.filter(({ meaning }) => meaning.of === 'cue');
  const ranked = [
    ...guards.map(({ from, to }) => ({ from, to, cue: undefined })),
    ...cues.map(({ from, to, meaning }) => ({ from, to, cue: meaning.cue })),
  ].sort(
    (a, b) => b.to - b.from - (a.to - a.from) || Number(b.cue?.fixed ?? true) - Number(a.cue?.fixed ?? true),
  );
  const taken = new Uint8Array(reading.lexemes.length);
  const kept: { from: number; to: number; cue: Cue }[] = [];
  for (const { from, to, cue } of ranked) {
    if (isTaken(taken, from, to)) continue;
    taken.fill(1, from, to);
    if (cue) kept.push({ from, to, cue });
  }
  kept.sort((a, b) => a.from - b.from);
  let clause = 0;
  return kept.map((hit) => {
    while (clause + 1 < reading.clauses.length && hit.from >= (reading.clauses[clause]?.to ?? 0)) clause += 1;
    return { ...hit, clause, gap: gapOf(reading, hit, clause) };
  });
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true;
  return false;
}

function gapOf(
  reading: Reading,
  { from, to, cue }: Pick<CueHit, 'from' | 'to' | 'cue'>,
  clause: number,
): number {
  if (cue.polar) return polarGap(reading, cue, clause);
  const negated = !cue.fixed && isNegated(reading, from);
  const gap = negated ? flipped(cue.gap) : cue.gap;
  return Math.max(-1, Math.min(1, gap * degreeAround(reading, from, to)));
}

const flipped = (gap: number): number => (gap < 0 ? NEGATED_DISAPPOINTMENT : NEGATED_FULFILMENT);

/** An odd number of negations (any, where two make one) among the four words before, within the clause and its comma. */
function isNegated({ lexemes, pack }: Reading, from: number): boolean {
  let negated = false;
  for (let at = from - 1; at >= Math.max(0, from - NEGATION_REACH); at -= 1) {
    const lexeme = lexemes[at];
    if (!lexeme || lexeme.kind === 'mark' || lexeme.form.contrasts) break;
    if (lexeme.form.negates) negated = pack.concord || !negated;
  }
  return negated;
}

function degreeAround({ lexemes }: Reading, from: number, to: number): number {
  for (let at = Math.max(0, from - 2); at < to; at += 1) {
    const form = lexemes[at]?.form;
    if (form?.dampens) return MITIGATED;
    if (at < from && form?.boosts) return INTENSIFIED;
  }
  return 1;
}

/** The sign of the clause, else of its neighbours; the cue's own gap when none of them is clear. */
function polarGap({ moods, clauses }: Reading, cue: Cue, clause: number): number {
  const near = [clause, clause + 1, clause - 1];
  for (const index of near) {
    const mood = moods[index] ?? 0;
    const other = clauses[index];
    if (other && Math.abs(mood) >= CLEAR_MOOD) return Math.sign(mood) * Math.max(0.5, Math.abs(cue.gap));
  }
  return cue.gap;
}
