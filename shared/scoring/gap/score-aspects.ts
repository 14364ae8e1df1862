import type { AspectScore, Evidence } from '../../domain/score.ts';
import type { Unit } from './units.ts';

const RATING_WEIGHT = 0.25;
/** A gap that is nearer to 0 than this is met, when the words say so. */
const MET = 0.1;
const DISAGREEMENT = 0.4;

interface Surroundings {
  /** Gap of the stars, -1..+1; undefined without a rating. */
  readonly ratingGap: number | undefined;
  /** Sentiment of the whole text and per clause, -1..+1. */
  readonly textSentiment: number;
  readonly clauseSentiment: (clause: number) => number;
  /** 0..1 */
  readonly trust: number;
}

const milli = (value: number): number => Math.round(Math.max(-1, Math.min(1, value)) * 1000) + 0;

/**
 * Weighted mean of the units and of the rating, -1..+1.
 * @returns 0 without units and rating
 */
export function meanGap(units: readonly Unit[], ratingGap: number | undefined): number {
  const ratingWeight = ratingGap === undefined ? 0 : RATING_WEIGHT;
  let weights = ratingWeight;
  let sum = ratingWeight * (ratingGap ?? 0);
  for (const { gap, weight } of units) {
    sum += gap * weight;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}

/** One score per aspect, in the order in which the feedback names them. */
export function scoreAspects(units: readonly Unit[], around: Surroundings): AspectScore[] {
  const byAspect = new Map<string, Unit[]>();
  for (const unit of units) {
    const own = byAspect.get(unit.aspect);
    if (own) own.push(unit);
    else byAspect.set(unit.aspect, [unit]);
  }
  return Array.from(byAspect, ([aspect, own]) => scoreAspect(aspect, own, around));
}

function scoreAspect(aspect: string, units: readonly Unit[], around: Surroundings): AspectScore {
  const explicit = units.filter((unit) => unit.explicit);
  const allMet = explicit.length > 0 && explicit.every((unit) => unit.gap === 0);
  const counted = allMet ? explicit : explicit.length > 0 ? units.map(belowExplicit) : units;
  const fromText = meanGap(counted, undefined);
  const gap = meanGap(counted, around.ratingGap);
  const met = allMet && Math.abs(gap) <= MET;
  const mood = meanSentiment(units, around);
  const weight = units.reduce((sum, unit) => sum + unit.weight, 0);
  const disagrees = around.ratingGap !== undefined && fromText * around.ratingGap < -0.01;
  return {
    aspect,
    sentiment: milli(0.7 * mood + 0.3 * around.textSentiment),
    gap: met ? 0 : milli(gap),
    basis: explicit.length > 0 ? 'explicit' : 'implicit',
    ...(met ? { met } : {}),
    confidence: Math.round(
      1000 * (1 - Math.exp(-1.6 * weight)) * (disagrees ? 1 - DISAGREEMENT : 1) * around.trust,
    ),
    evidence: explicit.length === 0 ? [] : dedupe(explicit.flatMap((unit) => unit.evidence)),
  };
}

/** Mean over the clauses of some units, which are in order of their clauses. */
function meanSentiment(units: readonly Unit[], { clauseSentiment }: Surroundings): number {
  let sum = 0;
  let clauses = 0;
  let last = -1;
  for (const { clause } of units) {
    if (clause === last) continue;
    sum += clauseSentiment(clause);
    clauses += 1;
    last = clause;
  }
  return sum / clauses;
}

/** Beside words that state an expectation, sentiment says little. */
const belowExplicit = (unit: Unit): Unit => (unit.explicit ? unit : { ...unit, weight: unit.weight * 0.4 });

function dedupe(evidence: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ role, start, end }) => {
    const key = `${role}:${String(start)}:${String(end)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
