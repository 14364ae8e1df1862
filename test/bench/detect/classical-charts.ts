/** Share of defects by week. */
export interface Subgroups {
  readonly counts: readonly number[];
  readonly sizes: readonly number[];
  /** Weeks that set centre line and width. */
  readonly baseline: number;
}

export interface Chart {
  readonly centre: number;
  /** Variation between weeks over that of chance (Laney 2002): mean moving range of z / 1.128. */
  readonly sigmaZ: number;
  /** Standardised share of each week. */
  readonly z: readonly number[];
}

/** The p-chart and Laney's p'-chart of a series: upper limits lie at z = 3 and z = 3 sigmaZ. */
export function chartOf({ counts, sizes, baseline }: Subgroups): Chart {
  const sum = (values: readonly number[]): number =>
    values.slice(0, baseline).reduce((total, value) => total + value, 0);
  const centre = sum(counts) / sum(sizes);
  const z = counts.map((count, week) => {
    const size = sizes[week] ?? 0;
    const deviation = Math.sqrt((centre * (1 - centre)) / size);
    return deviation > 0 ? (count / size - centre) / deviation : 0;
  });
  let ranges = 0;
  for (let week = 1; week < baseline; week++) ranges += Math.abs((z[week] ?? 0) - (z[week - 1] ?? 0));
  return { centre, sigmaZ: ranges / (baseline - 1) / 1.128, z };
}
