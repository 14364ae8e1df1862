import { parseArgs } from 'node:util';
import { eventFigures } from './detect/events.ts';
import { mixFigures } from './detect/mix.ts';
import { simulatedFigures } from './detect/simulated.ts';
import { speedFigures } from './detect/speed.ts';
import type { Bench } from './figure.ts';

export const bench: Bench = {
  id: 'detect',
  about:
    'speed; with --data FOLDER false alarms and detection on simulated series, with --events FOLDER known events',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { data: { type: 'string' }, events: { type: 'string' } },
    });
    return [
      ...speedFigures(),
      ...(values.events === undefined ? [] : await eventFigures(values.events)),
      ...(values.data === undefined ? [] : await simulatedFigures(values.data)),
      ...(values.data === undefined ? [] : await mixFigures(values.data)),
    ];
  },
};
