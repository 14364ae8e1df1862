import { deviancePart } from '../special-functions/deviance-part.ts';

const SMALLEST = Number.EPSILON;

/** Mean, variance and link of a generalised linear model (McCullagh and Nelder 1989). */
export interface GlmFamily {
  /** First guess of the mean from an observation of this weight. */
  start(y: number, weight: number): number;
  link(mean: number): number;
  mean(linear: number): number;
  /** Derivative of the mean by the linear predictor; equals the variance under a canonical link. */
  variance(mean: number): number;
  /** Half of the deviance of one observation of weight 1. */
  halfDeviance(y: number, mean: number): number;
}

/** Counts with a logarithmic link. */
export const poissonFamily: GlmFamily = {
  start: (y) => y + 0.1,
  link: Math.log,
  mean: (linear) => Math.max(SMALLEST, Math.exp(linear)),
  variance: (mean) => mean,
  halfDeviance: (y, mean) => deviancePart(y, mean),
};

/** Shares with a logistic link; the weight is the number of trials. */
export const binomialFamily: GlmFamily = {
  start: (y, weight) => (weight * y + 0.5) / (weight + 1),
  link: (mean) => Math.log(mean / (1 - mean)),
  mean: (linear) => Math.min(1 - SMALLEST, Math.max(SMALLEST, 1 / (1 + Math.exp(-linear)))),
  variance: (mean) => mean * (1 - mean),
  halfDeviance: (y, mean) => deviancePart(y, mean) + deviancePart(1 - y, 1 - mean),
};
