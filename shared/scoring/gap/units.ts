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

interface AspectPlace {
  readonly aspect: string;
  readonly at: number;
}

/** Places of aspect words in each clause. */
function aspectPlaces(reading: Reading): readonly (readonly AspectPlace[])[] {
  const places = reading.clauses.map((): AspectPlace[] => []);
  const phrases = reading.phrases.aspect;
  const claimed = claimedPlaces(reading.lexemes.length, phrases);
  reading.clauses.forEach(({ from, to }, index) => {
    for (let at = from; at < to; at += 1) {
      const lexeme = reading.lexemes[at];
      if (!lexeme || lexeme.form.aspects.length === 0 || claimed?.[at] === 1) continue;
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
): Uint8Array | undefined {
  if (phrases.length === 0) return undefined;
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
  places.forEach((named, clause) => {
    const first = units.length;
    for (const hit of cues.get(clause) ?? [])
      units.push(explicitUnit(reading, hit, nearest(named, hit) ?? last));
    const mood = reading.moods[clause] ?? 0;
    const explained = units.at(-1)?.clause === clause ? units.at(-1) : undefined;
    if (named.length === 0 && !explained && mood !== 0)
      units.push(implicitUnit(last, clause, implicitGap(mood)));
    for (const { aspect } of named)
      if (!isSaid(units, first, aspect)) units.push(implicitUnit(aspect, clause, implicitGap(mood)));
    if (dangerous.has(clause))
      units.push(implicitUnit('safety', clause, Math.min(HAZARD_GAP, implicitGap(mood))));
    last = named.at(-1)?.aspect ?? explained?.aspect ?? last;
  });
  return units;
}

/** Whether a unit from `first` on speaks of an aspect. */
function isSaid(units: readonly Unit[], first: number, aspect: string): boolean {
  for (let at = first; at < units.length; at += 1) if (units[at]?.aspect === aspect) return true;
  return false;
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
