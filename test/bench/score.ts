import { parseArgs } from 'node:util';
import type { Bench } from './figure.ts';
import { accuracyFigures } from './score/accuracy.ts';
import { gapFigures } from './score/gap-gold.ts';
import { loadOpponents } from './score/opponents/index.ts';
import { speedFigures } from './score/speed.ts';
import { weightFigures } from './score/weight.ts';

export const bench: Bench = {
  id: 'score',
  about:
    'speed and weight beside the sentiment packages of npm; with --data FOLDER, in minutes, accuracy on labelled sets that our table was not trained on, and gaps',
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } } });
    const opponents = await loadOpponents();
    const effort = [...speedFigures(opponents), ...(await weightFigures(opponents))];
    if (values.data === undefined) return effort;
    return [...effort, ...gapFigures(values.data), ...accuracyFigures(values.data, opponents)];
  },
};
