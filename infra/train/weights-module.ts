import type { FittedTable } from './fit-table.ts';
import type { Platt } from './platt.ts';

const digits = (value: number): string => String(Number(value.toPrecision(6)));

/** The distance of every key to the one before as a base-128 number, low digits first; then all weights. */
function packed({ keys, weights }: FittedTable): readonly number[] {
  const bytes: number[] = [];
  keys.forEach((key, at) => {
    let distance = key - (keys[at - 1] ?? 0);
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance);
  });
  return [...bytes, ...weights];
}

/** Source of the module that the scorer imports, calibration included. */
export function weightsModule(table: FittedTable, { slope, offset }: Platt): string {
  const [good, bad] = table.mood;
  return `// Written by infra/train/train.ts; change the training instead. Data and figures: docs/scoring.md.
import type { TrainedWeights } from './weight-table.ts';

export const trainedWeights: TrainedWeights = {
  count: ${String(table.keys.length)},
  step: ${digits(table.step * slope)},
  mood: [${digits(good * slope)}, ${digits(bad * slope)}],
  bias: ${digits(table.bias * slope + offset)},
  table:
    '${Buffer.from(packed(table)).toString('base64')}',
};
`;
}
