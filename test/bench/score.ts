import { parseArgs } from 'node:util';
import type { Bench } from './figure.ts';
import { gapFigures } from './score/gap-gold.ts';
import { sentimentFigures } from './score/sentiment-sets.ts';
import { speedFigures } from './score/speed.ts';

export const bench: Bench = {
  id: 'score',
  about: 'texts per second of one core; with --data FOLDER accuracy on labelled sets, beside natural',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
    const labelled =
      values.data === undefined ? [] : [...gapFigures(values.data), ...sentimentFigures(values.data)];
    return [...speedFigures(), ...labelled];
  },
};
