import { demand } from '../input/demand.ts';
import { demandShare } from '../input/demand-share.ts';
import { subgroups } from '../input/subgroups.ts';
import { total } from '../input/total.ts';
import { funnelLimit } from './funnel-limit.ts';
import { quantile } from './quantile.ts';

export interface FunnelPlot {
  /** 95 % and 99.8 % limits per unit, without over-dispersion. */
  readonly limits: Readonly<Record<'p001' | 'p025' | 'p975' | 'p999', readonly number[]>>;
  /** Distance from the target by chance alone, on the arcsine scale. */
  readonly zArcsine: readonly number[];
  readonly winsorLow: number;
  readonly winsorHigh: number;
  /** Multiplicative over-dispersion; below 1 = units more alike than chance (nothing to adjust for). */
  readonly phi: number;
  /** Additive over-dispersion: variance between units on the arcsine scale. */
  readonly tau2: number;
  /** z / sqrt(phi) */
  readonly zMultiplicative: readonly number[];
  readonly zAdditive: readonly number[];
}

/**
 * Which unit is out of line with its peers (Spiegelhalter 2005, Stat. Med. 24:1185 and Qual. Saf. Health Care 14:347).
 *
 * @param input.target share that all units are compared with, between 0 and 1
 * @param input.winsoriseTrim share pulled in at each end before over-dispersion is estimated, customarily 0.1
 * @throws RangeError without units, for a unit without opportunities, or when over-dispersion is undefined
 * @example funnelPlot({ counts, sizes, target: 0.08, winsoriseTrim: 0.1 }).zAdditive
 */
export function funnelPlot(input: {
  readonly counts: readonly number[];
  readonly sizes: readonly number[];
  readonly target: number;
  readonly winsoriseTrim: number;
}): FunnelPlot {
  const { counts, sizes, target, winsoriseTrim } = input;
  const units = subgroups(counts, sizes, 'share');
  demandShare('target', target);
  demand(winsoriseTrim >= 0 && winsoriseTrim < 0.5, 'winsoriseTrim must lie in 0..0.5', winsoriseTrim);
  const limit = (probability: number): readonly number[] =>
    units.map(({ size }) => funnelLimit(size, target, probability));
  const limits = { p001: limit(0.001), p025: limit(0.025), p975: limit(0.975), p999: limit(0.999) };
  const angle = Math.asin(Math.sqrt(target));
  const offsets = units.map(({ count, size }) => Math.asin(Math.sqrt(count / size)) - angle);
  const zArcsine = units.map(({ size }, index) => 2 * Math.sqrt(size) * (offsets[index] ?? 0));
  const winsorLow = quantile(zArcsine, winsoriseTrim);
  const winsorHigh = quantile(zArcsine, 1 - winsoriseTrim);
  const phi = total(zArcsine, (z) => Math.min(winsorHigh, Math.max(winsorLow, z)) ** 2) / units.length;
  const tau2 = varianceBetween(phi, sizes);
  return {
    limits,
    zArcsine,
    winsorLow,
    winsorHigh,
    phi,
    tau2,
    zMultiplicative: zArcsine.map((z) => (phi > 0 ? z / Math.sqrt(phi) : z)),
    zAdditive: units.map(({ size }, index) => (offsets[index] ?? 0) / Math.sqrt(1 / (4 * size) + tau2)),
  };
}

/** Moment estimate in the form of DerSimonian and Laird (1986); the variance of an angle is 1 / (4 size). */
function varianceBetween(phi: number, sizes: readonly number[]): number {
  const units = sizes.length;
  const weight = total(sizes, (size) => 4 * size);
  const spread = weight - total(sizes, (size) => (4 * size) ** 2) / weight;
  return spread > 0 ? Math.max(0, (units * phi - (units - 1)) / spread) : 0;
}
