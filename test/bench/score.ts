import { parseArgs } from 'node:util';
import type { Bench } from './figure.ts';
import { crossValidatedFigures } from './score/cross-validated.ts';
import { gapFigures } from './score/gap-gold.ts';
import { sentimentFigures } from './score/sentiment-sets.ts';
import { speedFigures } from './score/speed.ts';

export const bench: Bench = {
  id: 'score',
  about:
    'texts per second of one core; with --data FOLDER accuracy on labelled sets, beside natural; --cv adds figures on families of sets that the table was not trained on, in minutes',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, cv: { type: 'boolean' } },
    });
    const { data } = values;
    if (data === undefined) {
      if (values.cv) throw new Error('Cannot cross-validate: --data must name a folder, got nothing');
      return speedFigures();
    }
    const unseen = values.cv ? crossValidatedFigures(data) : [];
    return [...speedFigures(), ...gapFigures(data), ...unseen, ...sentimentFigures(data)];
  },
};
