import { parseArgs } from 'node:util';
import { bestPossibleFigures } from './detect/best-possible.ts';
import { delayFigures } from './detect/delay.ts';
import { eventFigures } from './detect/events.ts';
import { mixFigures } from './detect/mix.ts';
import { powerFigures } from './detect/power.ts';
import { simulatedFigures } from './detect/simulated.ts';
import { speedFigures } from './detect/speed.ts';
import type { Bench } from './figure.ts';

export const bench: Bench = {
  id: 'detect',
  about:
    'speed; with --data FOLDER false alarms and detection on simulated series, with --events FOLDER known events, ' +
    'with --power SERIES whether rises are noticed as often as said, with --best-possible what no detector can exceed',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        events: { type: 'string' },
        power: { type: 'string' },
        'best-possible': { type: 'boolean' },
      },
    });
    return [
      ...(values.power === undefined ? speedFigures() : powerFigures(Number(values.power))),
      ...(values['best-possible'] ? bestPossibleFigures() : []),
      ...(values.events === undefined ? [] : await eventFigures(values.events)),
      ...(values.data === undefined ? [] : await simulatedFigures(values.data)),
      ...(values.data === undefined ? [] : await mixFigures(values.data)),
      ...(values.data === undefined ? [] : await delayFigures(values.data)),
    ];
  },
};
