import type { PublishedVerdict } from '../../../shared/domain/signal.ts';
import { WrongCall, type Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions } from '../parse-options.ts';
import { plural } from '../plural.ts';
import { weekOption } from '../week-option.ts';

const specs = {
  from: { type: 'string' },
  to: { type: 'string' },
  ongoing: { type: 'boolean' },
  data: { type: 'string' },
  json: { type: 'boolean' },
} as const;
const INSTEAD_OF_FILE =
  '; it judges what is stored: import the file first, CSV or JSON Lines, with --data DIR into a folder of its own if it is only to be tried, then run backtest with the same --data DIR';

export const backtest: Command = {
  name: 'backtest',
  summary: 'Tells what would have been published, week by week',
  help: `quality-signals backtest [--from W] [--to W] [--ongoing] [--data DIR] [--json]

Judges all stored feedback again, each week only from the weeks up to it; import files first, of any format that import
reads. Prints JSON Lines: every signal and every watch of the week in which it was news, with "also": true for series
that signal for the same cause as the line before them. A last line on the error output counts what would have been
told.
  {week, product, aspect, source, kind, verdict, direction?, rule?, events, exposure?, expected, lower, upper, p?, q?}

Options:
  --from W, --to W   first and last week to print (all weeks are judged anyway)
  --ongoing          also the later weeks of what was told before, with "ongoing": true
  --data DIR         data folder (default ${DEFAULT_DATA_FOLDER})
  --json             the same: the output is always JSON Lines

Examples:
  quality-signals import --source shop --data trial reviews.csv.gz && quality-signals backtest --data trial
  quality-signals backtest --from 2026-W01 > backtest.jsonl
  quality-signals backtest | jq -c 'select(.verdict == "signal")'`,
  async run(args, io) {
    const options = parseOptions('backtest', args, specs, { instead: INSTEAD_OF_FILE });
    const from = weekOption('backtest', 'from', options.text('from'));
    const to = weekOption('backtest', 'to', options.text('to'));
    if (from !== undefined && to !== undefined && from > to) {
      throw new WrongCall(`Cannot run backtest: --from must not be after --to, got ${from} and ${to}`);
    }
    const { withData } = await import('../open-data.ts');
    await withData(
      options.text('data') ?? DEFAULT_DATA_FOLDER,
      { for: 'read', say: io.say },
      async (data) => {
        const { replayWeeks } = await import('../replay-weeks.ts');
        let weeks = 0;
        let told = 0;
        for await (const { week, signals, ongoing, watches } of replayWeeks(data)) {
          if ((from !== undefined && week < from) || (to !== undefined && week > to)) continue;
          weeks += 1;
          told += signals.length;
          for (const { verdict, also = [] } of signals) {
            io.out(lineOf(verdict));
            for (const one of also) io.out(lineOf(one, { also: true }));
          }
          for (const { verdict, also = [] } of options.flag('ongoing') ? ongoing : []) {
            for (const one of [verdict, ...also]) io.out(lineOf(one, { ongoing: true }));
          }
          for (const one of watches) io.out(lineOf(one));
        }
        io.say(`${plural(told, 'signal')} in ${plural(weeks, 'week')}`);
      },
    );
    return 0;
  },
};

function lineOf(verdict: PublishedVerdict, marks: Readonly<Record<string, true>> = {}): string {
  const { week, product, aspect, source, kind, verdict: judgement, direction, rule, ...numbers } = verdict;
  const head = { week, product, aspect, source, kind, verdict: judgement, direction, rule };
  return `${JSON.stringify({ ...head, ...numbers, ...marks })}\n`;
}
