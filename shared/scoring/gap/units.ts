import type { Evidence } from '../../domain/score.ts';
import { spanOf, type Reading } from '../reading.ts';
import { findCues, type CueHit } from './find-cues.ts';
import { cueEvidence } from './cue-evidence.ts';

/** One piece of evidence for the gap of an aspect. */
export interface Unit {
  readonly aspect: string;
  readonly clause: number;
  readonly explicit: boolean;
  /** Received minus expected, -1..+1. */
  readonly gap: number;
  /** Weight: 1 with expected and received, .8 with a cue only, .35 for sentiment alone. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

const DEFAULT_ASPECT = 'product-quality';
const CUE_ONLY = 0.8;
const BOTH_SPANS = 1;
const IMPLICIT = 0.35;
const IMPLICIT_REACH = 0.6;
const HAZARD_GAP = -0.5;

/** Gap of sentiment alone: at most .6 either way. */
const implicitGap = (mood: number): number => IMPLICIT_REACH * Math.tanh(mood / 3);

/** Places of aspect words in each clause. */
function aspectPlaces(reading: Reading): { aspect: string; at: number }[][] {
  const places: { aspect: string; at: number }[][] = reading.clauses.map(() => []);
  const phrases = reading.phrases.aspect;
  const claimed = claimedPlaces(reading.lexemes.length, phrases);
  reading.clauses.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at += 1) {
      const lexeme = reading.lexemes[at];
      if (lexeme?.kind !== 'word' || claimed[at] === 1) continue;
      for (const aspect of lexeme.form.aspects) places[index]?.push({ aspect, at });
    }
  });
  let clause = 0;
  for (const { from, meaning } of phrases) {
    while (clause + 1 < reading.clauses.length && from >= (reading.clauses[clause]?.to ?? 0)) clause += 1;
    places[clause]?.push({ aspect: meaning.aspect, at: from });
  }
  return places;
}

/** A phrase speaks for its words: `feels cheap` is no price, `awkward handle` no material. */
function claimedPlaces(
  length: number,
  phrases: readonly { readonly from: number; readonly to: number }[],
): Uint8Array {
  const claimed = new Uint8Array(length);
  for (const { from, to } of phrases) if (to > from + 1) claimed.fill(1, from, to);
  return claimed;
}

/** A start without an aspect leads up to the first one that is named, unless `but` parts the two. */
function openingAspect({ clauses }: Reading, places: readonly (readonly { aspect: string }[])[]): string {
  const first = places.findIndex((clause) => clause.length > 0);
  return first > 0 && clauses[first]?.contrast
    ? DEFAULT_ASPECT
    : (places[first]?.[0]?.aspect ?? DEFAULT_ASPECT);
}

/**
 * Units of all clauses. A clause without a word for an aspect goes on about the last one; a cue explains the aspect it
 * names, else the nearest one in its clause.
 * @param dangerous clauses with a hazard
 */
export function findUnits(reading: Reading, dangerous: ReadonlySet<number>): readonly Unit[] {
  const places = aspectPlaces(reading);
  const cues = Map.groupBy(findCues(reading), ({ clause }) => clause);
  const units: Unit[] = [];
  let last = openingAspect(reading, places);
  reading.clauses.forEach((_, clause) => {
    const named = places[clause] ?? [];
    const explained = (cues.get(clause) ?? []).map((hit) =>
      explicitUnit(reading, hit, nearest(named, hit) ?? last),
    );
    units.push(...explained);
    const mood = reading.moods[clause] ?? 0;
    const mentioned = new Set(named.map(({ aspect }) => aspect));
    if (mentioned.size === 0 && explained.length === 0 && mood !== 0) mentioned.add(last);
    for (const { aspect } of explained) mentioned.delete(aspect);
    for (const aspect of mentioned) units.push(implicitUnit(aspect, clause, implicitGap(mood)));
    if (dangerous.has(clause))
      units.push(implicitUnit('safety', clause, Math.min(HAZARD_GAP, implicitGap(mood))));
    last = named.at(-1)?.aspect ?? explained.at(-1)?.aspect ?? last;
  });
  return units;
}

const implicitUnit = (aspect: string, clause: number, gap: number): Unit => ({
  aspect,
  clause,
  explicit: false,
  gap,
  weight: IMPLICIT,
  evidence: [],
});

function explicitUnit(reading: Reading, hit: CueHit, fallback: string): Unit {
  const { evidence, complete } = cueEvidence(reading, hit, spanOf(reading, hit.from, hit.to));
  return {
    aspect: hit.cue.aspect ?? fallback,
    clause: hit.clause,
    explicit: true,
    gap: hit.gap,
    weight: complete ? BOTH_SPANS : CUE_ONLY,
    evidence,
  };
}

/** The aspect named nearest to a cue in its clause. */
function nearest(named: readonly { aspect: string; at: number }[], { from, to }: CueHit): string | undefined {
  let best: { aspect: string; distance: number } | undefined;
  for (const { aspect, at } of named) {
    const distance = at < from ? from - at : Math.max(0, at - to + 1);
    if (!best || distance < best.distance) best = { aspect, distance };
  }
  return best?.aspect;
}
