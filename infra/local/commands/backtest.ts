import type { PublishedVerdict } from '../../../shared/domain/signal.ts';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { WrongCall, type Command, type Io } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import type { OpenData } from '../open-data.ts';
import { parseOptions } from '../parse-options.ts';
import { plural } from '../plural.ts';
import { weekOption } from '../week-option.ts';

const specs = {
  from: { type: 'string' },
  to: { type: 'string' },
  ongoing: { type: 'boolean' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  summary: { type: 'boolean' },
} as const;
const INSTEAD_OF_FILE =
  '; it judges what is stored: import the file first, CSV or JSON Lines, with --data DIR into a folder of its own if it is only to be tried, then run backtest with the same --data DIR';

export const backtest: Command = {
  name: 'backtest',
  summary: 'Tells what would have been published, week by week',
  help: `quality-signals backtest [--from W] [--to W] [--ongoing] [--data DIR] [--json]
quality-signals backtest --summary [--data DIR]

Judges all stored feedback again, each week only from the weeks up to it; import files first, of any format that import
reads. Prints JSON Lines: every signal and every watch of the week in which it was news, with "also": true for series
that signal for the same cause as the line before them. A last line on the error output counts what would have been
told.
  {week, product, aspect, source, kind, verdict, direction?, rule?, events, exposure?, expected, lower, upper, p?, q?}

Options:
  --from W, --to W   first and last week to print (all weeks are judged anyway)
  --summary          instead of the lines: how many signals and watches a week for several budgets, which budget to
                     choose, and the signals that the budget in quality.yaml would have told
  --ongoing          also the later weeks of what was told before, with "ongoing": true
  --data DIR         data folder (default ${DEFAULT_DATA_FOLDER})
  --json             the same: the output is always JSON Lines

Examples:
  quality-signals import --source shop --data trial reviews.csv.gz && quality-signals backtest --data trial
  quality-signals backtest --summary --data trial
  quality-signals backtest --from 2026-W01 > backtest.jsonl
  quality-signals backtest | jq -c 'select(.verdict == "signal")'`,
  async run(args, io) {
    const options = parseOptions('backtest', args, specs, { instead: INSTEAD_OF_FILE });
    const from = weekOption('backtest', 'from', options.text('from'));
    const to = weekOption('backtest', 'to', options.text('to'));
    if (from !== undefined && to !== undefined && from > to) {
      throw new WrongCall(`Cannot run backtest: --from must not be after --to, got ${from} and ${to}`);
    }
    const isSummary = options.flag('summary');
    if (
      isSummary &&
      (from !== undefined || to !== undefined || options.flag('ongoing') || options.flag('json'))
    ) {
      throw new WrongCall(
        'Cannot run backtest: --summary judges all weeks and prints text; leave out --from, --to, --ongoing and --json',
      );
    }
    const { withData } = await import('../open-data.ts');
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    await withData(path, { for: 'read', say: io.say }, async (data) => {
      if (!isSummary) return printWeeks(data, { from, to, ongoing: options.flag('ongoing') }, io);
      const { backtestSummary } = await import('../backtest-summary.ts');
      io.out(await backtestSummary(data));
    });
    return 0;
  },
};

interface Shown {
  readonly from: IsoWeek | undefined;
  readonly to: IsoWeek | undefined;
  readonly ongoing: boolean;
}

async function printWeeks(data: OpenData, { from, to, ongoing: showOngoing }: Shown, io: Io): Promise<void> {
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
    for (const { verdict, also = [] } of showOngoing ? ongoing : []) {
      for (const one of [verdict, ...also]) io.out(lineOf(one, { ongoing: true }));
    }
    for (const one of watches) io.out(lineOf(one));
  }
  io.say(`${plural(told, 'signal')} in ${plural(weeks, 'week')}`);
}

function lineOf(verdict: PublishedVerdict, marks: Readonly<Record<string, true>> = {}): string {
  const { week, product, aspect, source, kind, verdict: judgement, direction, rule, ...numbers } = verdict;
  const head = { week, product, aspect, source, kind, verdict: judgement, direction, rule };
  return `${JSON.stringify({ ...head, ...numbers, ...marks })}\n`;
}
