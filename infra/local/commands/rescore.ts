import { calendarDaySchema, type CalendarDay } from '../../../shared/domain/week.ts';
import { WrongCall, type Command } from '../command.ts';
import { DEFAULT_DATA_FOLDER } from '../data-folder.ts';
import { parseOptions, type ParsedOptions } from '../parse-options.ts';
import { plural } from '../plural.ts';
import type { Rescored, RescorePreview, RescoreRange } from '../rescore-history.ts';

const specs = {
  source: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'dry-run': { type: 'boolean' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const;

export const rescore: Command = {
  name: 'rescore',
  summary: 'Scores stored feedback again with the present version',
  help: `quality-signals rescore [--source ID] [--from D] [--to D] [--dry-run] [--data DIR] [--json] [--quiet]

For after an update, or after a change of aspects or words in quality.yaml: what another version scored is scored
again, from the stored (redacted) text, and the weeks are added up and published anew, as new revisions. The settings
of the quality file are read anew. Running it again changes nothing; stopped half-way, the rest is done at the next
start.

Options:
  --source ID        only feedback of this source
  --from D, --to D   first and last day of the feedback, like 2026-11-24; all when left out
  --dry-run          tells how much another version scored; stores nothing
  --data DIR         data folder (default ${DEFAULT_DATA_FOLDER})
  --json             {scorer, read, rescored, unchanged}, or with --dry-run {scorer, read, outdated, versions}
  --quiet            no progress

Examples:
  quality-signals rescore --dry-run
  quality-signals rescore --from 2026-01-01`,
  async run(args, io) {
    const options = parseOptions('rescore', args, specs);
    const range = rangeOf(options);
    const [{ withData }, { previewRescore, rescoreHistory }, { applyConfiguration }, { readSettings }] =
      await Promise.all([
        import('../open-data.ts'),
        import('../rescore-history.ts'),
        import('../configuration.ts'),
        import('../data-folder.ts'),
      ]);
    const path = options.text('data') ?? DEFAULT_DATA_FOLDER;
    const json = options.flag('json');
    if (options.flag('dry-run')) {
      const preview = await withData(path, { for: 'read', say: io.say }, (data) =>
        previewRescore(data, range),
      );
      io.out(json ? `${JSON.stringify(preview)}\n` : previewText(preview));
      return 0;
    }
    const done = await withData(
      path,
      {
        for: 'change',
        say: io.say,
        prepare: async (folder) => void (await applyConfiguration(folder, await readSettings(folder))),
      },
      (data) => rescoreHistory(data, range, { io, quiet: options.flag('quiet') }),
    );
    io.out(json ? `${JSON.stringify(done)}\n` : doneText(done));
    return 0;
  },
};

function rangeOf(options: ParsedOptions): RescoreRange {
  const [source, from, to] = [options.text('source'), dayOption('from', options), dayOption('to', options)];
  if (from !== undefined && to !== undefined && from > to) {
    throw new WrongCall(`Cannot run rescore: --from must not be after --to, got ${from} and ${to}`);
  }
  return { source, from, to };
}

function dayOption(option: 'from' | 'to', options: ParsedOptions): CalendarDay | undefined {
  const text = options.text(option);
  if (text === undefined) return undefined;
  const day = calendarDaySchema.safeParse(text);
  if (day.success) return day.data;
  throw new WrongCall(`Cannot run rescore: --${option} must be a day like 2026-11-24, got ${text}`);
}

const doneText = ({ scorer, read, rescored, unchanged }: Rescored): string =>
  `${String(read)} read, ${String(rescored)} scored again by ${scorer}, ${String(unchanged)} unchanged\n`;

const previewText = ({ scorer, read, outdated, versions }: RescorePreview): string =>
  [
    `${String(outdated)} of ${plural(read, 'feedback', 'feedbacks')} would be scored again by ${scorer}`,
    ...Object.entries(versions).map(([version, count]) => `  ${String(count).padStart(9)}  ${version}`),
    '',
  ].join('\n');
