import type { Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';

export const calibrate: Command = {
  name: 'calibrate',
  summary: 'Learns sentiment from your own rated feedback, and shows how much better it is',
  help: `quality-signals calibrate [--dry-run] [--data DIR] [--json]

Reads the newest 4,000 rated feedbacks (not those of the sample) and learns what the scorer gets wrong on them: from 30
positive and 30 negative ones of a language slope and offset, from 200 in all also words. It is used only when
cross-validation says that it helps by more than noise; all feedback is scored again then. "start" does the same by itself, weekly.

Options:
  --dry-run    look, and change nothing
  --data DIR   data folder (default ${DEFAULT_DATA_FOLDER})
  --json       the figures as JSON

Examples:
  quality-signals calibrate --dry-run
  quality-signals calibrate --json | jq '.languages[] | {language, outcome}'`,
  async run(args, io) {
    const options = parseOptions('calibrate', args, {
      'dry-run': { type: 'boolean' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [{ withData }, { learnNow }, { calibrationText }] = await Promise.all([
      import('../open-data.ts'),
      import('../learn-now.ts'),
      import('../calibration-text.ts'),
    ]);
    const store = !options.flag('dry-run');
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const { run, before } = await withData(path, { for: 'change', say: io.say }, (data) =>
      learnNow(data, { store }),
    );
    const { calibration, ...found } = run;
    const version = calibration?.version ?? null;
    io.out(
      options.flag('json')
        ? `${JSON.stringify({ ...found, version, stored: store })}\n`
        : calibrationText(run),
    );
    io.say(whatFollows({ before, now: calibration?.version, store }));
    return 0;
  },
};

interface Change {
  readonly before: string | undefined;
  readonly now: string | undefined;
  readonly store: boolean;
}

function whatFollows({ before, now, store }: Change): string {
  if (!store) return 'Nothing was changed';
  if (before === now) return now === undefined ? 'Nothing is corrected' : `Calibration ${now} stays in use`;
  const what = now === undefined ? 'No calibration is used any more' : `Calibration ${now} is used`;
  return `${what}, and all feedback was scored again`;
}
