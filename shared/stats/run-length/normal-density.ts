const ROOT_TWO_PI = 2.5066282746310002;

/** @example normalDensity(0) // 0.3989 */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / ROOT_TWO_PI;
