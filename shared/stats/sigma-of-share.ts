import { normalQuantile } from './normal-quantile.ts';

/**
 * Distance of the limit from the mean, in standard deviations, that leaves this share of defects.
 * The customary "sigma level" adds 1.5 to it.
 *
 * @param share of defects, between 0 and 1
 * @example sigmaOfShare(0.0668072) // 1.5
 */
export const sigmaOfShare = (share: number): number => -normalQuantile(share);
