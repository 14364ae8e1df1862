import type { FittedTable } from './fit-table.ts';
import type { Platt } from './platt.ts';

const digits = (value: number): string => String(Number(value.toPrecision(6)));

/** Source of the module that the scorer imports, calibration included. */
export function weightsModule(table: FittedTable, { slope, offset }: Platt): string {
  const bytes = Buffer.alloc(table.keys.length * 5);
  table.keys.forEach((key, at) => bytes.writeInt32LE(key, at * 4));
  table.weights.forEach((weight, at) => bytes.writeInt8(weight, table.keys.length * 4 + at));
  const [good, bad] = table.mood;
  return `// Written by infra/train/train.ts; change the training instead. Data and figures: docs/scoring.md.
import type { TrainedWeights } from './weight-table.ts';

export const trainedWeights: TrainedWeights = {
  step: ${digits(table.step * slope)},
  mood: [${digits(good * slope)}, ${digits(bad * slope)}],
  bias: ${digits(table.bias * slope + offset)},
  table:
    '${bytes.toString('base64')}',
};
`;
}
