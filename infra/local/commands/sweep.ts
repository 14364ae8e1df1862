import type { SweepReceipt, SweptKind } from '../../../functions/sweep/receipt.ts';
import type { Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';

export const sweep: Command = {
  name: 'sweep',
  summary: 'Removes what is older than "retention" in quality.yaml says, and gives a receipt',
  help: `quality-signals sweep [--dry-run] [--data DIR] [--json]

Old feedback loses its words and who wrote it; its scores, and so all figures, stay. Old quarantine, rejected rows,
exports and records go. "start" does the same by itself, once a day. The settings of the quality file are read anew.
Running it again removes nothing more.

Options:
  --dry-run    tells what would go; removes nothing
  --data DIR   data folder (default ${DEFAULT_DATA_FOLDER})
  --json       the receipt as JSON: {passAt, complete, removed}

Examples:
  quality-signals sweep --dry-run
  quality-signals sweep --json > receipt.json`,
  async run(args, io) {
    const options = parseOptions('sweep', args, {
      'dry-run': { type: 'boolean' },
      data: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [{ withData }, { sweepNow }, { applyConfiguration }, { readSettings }] = await Promise.all([
      import('../open-data.ts'),
      import('../sweep-now.ts'),
      import('../configuration.ts'),
      import('../data-folder.ts'),
    ]);
    const dryRun = options.flag('dry-run');
    const receipt = await withData(
      options.text('data') ?? DEFAULT_DATA_FOLDER,
      {
        for: 'change',
        say: io.say,
        prepare: async (folder) => void (await applyConfiguration(folder, await readSettings(folder))),
      },
      (data) => sweepNow(data, { dryRun, stop: io.stop }),
    );
    io.out(options.flag('json') ? `${JSON.stringify(receipt)}\n` : receiptText(receipt));
    if (dryRun) io.say('Nothing was removed');
    else if (!receipt.complete) io.say('Stopped; the next sweep does the rest');
    return 0;
  },
};

const names: Readonly<Record<SweptKind, string>> = {
  feedbackText: 'feedbacks without their words',
  reportWords: 'revisions of reports without their new words',
  quarantine: 'deliveries in quarantine',
  rejectedRows: 'files of rejected rows',
  exports: 'exports that were not read',
  bodies: 'large bodies that were not worked on',
  received: 'records of what was received',
  jobs: 'records of jobs',
  deliveries: 'records of alerts that were sent',
};

const receiptText = ({ removed }: SweepReceipt): string =>
  Object.entries(removed)
    .map(([kind, count]) => `${String(count).padStart(9)}  ${names[kind as SweptKind]}\n`)
    .join('');
