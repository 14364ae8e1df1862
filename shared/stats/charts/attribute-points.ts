import { demand } from '../input/demand.ts';
import { subgroups, type Subgroup } from '../input/subgroups.ts';
import { total } from '../input/total.ts';

/** p share of defectives, np their number, u defects per unit, c their number. */
export type AttributeChartKind = 'p' | 'np' | 'u' | 'c';

export interface AttributeData {
  readonly chart: AttributeChartKind;
  readonly counts: readonly number[];
  /** Not for c; all equal for np. */
  readonly sizes?: readonly number[] | undefined;
  /** Indexes that set the centre line; all when absent. */
  readonly baseline?: readonly number[] | undefined;
  /** Indexes of the baseline to leave out, because their cause is known. */
  readonly exclude?: readonly number[] | undefined;
}

export interface AttributePoints {
  readonly centerLine: number;
  /** Indexes that set the centre line. */
  readonly baseline: readonly number[];
  /** Undefined where the size is 0. */
  readonly statistic: readonly (number | undefined)[];
  /** Standard deviation of chance; undefined where the size is 0. */
  readonly deviation: readonly (number | undefined)[];
  /** Standardised statistic; 0 on the centre line, infinite beside a centre line without variation. */
  readonly z: readonly (number | undefined)[];
}

/** Statistic, centre line and standardised values of an attribute chart (NIST e-Handbook 6.3.3). */
export function attributePoints({
  chart,
  counts,
  sizes,
  baseline,
  exclude = [],
}: AttributeData): AttributePoints {
  const groups = groupsOf(chart, counts, sizes);
  const used = (baseline ?? [...counts.keys()]).filter((index) => !exclude.includes(index));
  const chosen = used.map((index) => groupAt(groups, index));
  const exposure = total(chosen, ({ size }) => size);
  demand(exposure > 0, 'the baseline must hold a size above 0', exposure);
  const rate = total(chosen, ({ count }) => count) / exposure;
  const scale = chart === 'np' ? (groups[0]?.size ?? 1) : 1;
  const variance = chart === 'p' || chart === 'np' ? rate * (1 - rate) : rate;
  const statistic = groups.map(({ count, size }) => (size > 0 ? (count / size) * scale : undefined));
  const deviation = groups.map(({ size }) => (size > 0 ? Math.sqrt(variance / size) * scale : undefined));
  const centerLine = rate * scale;
  const z = statistic.map((value, index) => standardised(value, centerLine, deviation[index]));
  return { centerLine, baseline: used, statistic, deviation, z };
}

function groupsOf(
  chart: AttributeChartKind,
  counts: readonly number[],
  sizes: readonly number[] | undefined,
): readonly Subgroup[] {
  if (chart === 'c')
    return subgroups(
      counts,
      counts.map(() => 1),
      'rate',
    );
  demand(sizes !== undefined, `a ${chart} chart needs sizes`, sizes);
  const equal = chart !== 'np' || sizes.every((size) => size === sizes[0]);
  demand(equal, 'an np chart needs sizes that are all equal', [...new Set(sizes)]);
  return subgroups(counts, sizes, chart === 'u' ? 'rate' : 'share');
}

function groupAt(groups: readonly Subgroup[], index: number): Subgroup {
  const group = groups[index];
  demand(group !== undefined, `a baseline index must lie in 0..${String(groups.length - 1)}`, index);
  return group;
}

function standardised(value: number | undefined, centre: number, deviation = 0): number | undefined {
  if (value === undefined) return undefined;
  const difference = value - centre;
  return Math.abs(difference) <= 1e-15 * centre ? 0 : difference / deviation;
}
