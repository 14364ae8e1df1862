import { parseArgs } from 'node:util';
import { calibrationFigures } from './calibrate/own-labels.ts';
import type { Bench } from './figure.ts';

export const bench: Bench = {
  id: 'calibrate',
  about:
    'with --data FOLDER, in minutes: every labelled set as a user who rated 200 or 500 of its texts, on top of a table that saw no set of its family',
  run(args) {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
    if (values.data === undefined)
      throw new Error('Cannot measure calibration: --data must name a folder, got nothing');
    return Promise.resolve(calibrationFigures(values.data));
  },
};
