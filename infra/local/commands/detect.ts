import { seriesSchema } from '../../../shared/domain/series.ts';
import type { Series } from '../../../shared/domain/series.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { WrongCall, type Command, type Io } from '../command.ts';
import { describeIssues } from '../describe-issues.ts';
import { parseOptions } from '../parse-options.ts';
import { readJsonLines } from '../read-json-lines.ts';

export const detect: Command = {
  name: 'detect',
  summary: 'Judges weekly series: in control, watch or signal, week by week',
  help: `quality-signals detect [--budget F] < IN.jsonl > OUT.jsonl

Input, one series per line:
  {id, kind: "proportion"|"count"|"rate", weeks: [{week: "2026-W47", events, exposure?}]}
Output, one per line, in the same order:
  {id, weeks: [{week, verdict, direction?, rule?, expected, lower, upper, p?, q?}]}
Each week is judged from the weeks up to it only. All series of one call are one family for the control of
false alarms.

Options:
  --budget F   expected false signals per week over all series (above 0, at most 10; default 0.25)

Examples:
  quality-signals detect < series.jsonl
  quality-signals detect --budget 1 < series.jsonl | jq -c 'select(.weeks[-1].verdict == "signal") | .id'`,
  async run(args, io) {
    const options = parseOptions(
      'detect',
      args,
      { budget: { type: 'string' } },
      { instead: '; give it JSON Lines as its input: quality-signals detect < FILE' },
    );
    const budget = budgetOf(options.text('budget'));
    const { series, refused } = await readSeries(io);
    const { detect: judge } = await import('../../../shared/detection/detect.ts');
    const judged = judge(series, budget === undefined ? {} : { budget });
    const verdicts = new Map(judged.map((one) => [one.id, one.verdicts]));
    for (const { id } of series) {
      io.out(`${JSON.stringify({ id, weeks: (verdicts.get(id) ?? []).map(toOutput) })}\n`);
    }
    return refused > 0 ? 1 : 0;
  },
};

function budgetOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const budget = Number(text);
  if (text.trim() !== '' && budget > 0 && budget <= 10) return budget;
  throw new WrongCall(`Cannot run detect: --budget must be above 0 and at most 10, got ${text}`);
}

async function readSeries(io: Io): Promise<{ readonly series: readonly Series[]; readonly refused: number }> {
  const series: Series[] = [];
  const seen = new Set<string>();
  let refused = 0;
  for await (const { line, value, error } of readJsonLines(io.input)) {
    const parsed = seriesSchema.safeParse(value);
    const isRepeated = parsed.success && seen.has(parsed.data.id);
    if (error !== undefined || !parsed.success || isRepeated) {
      refused += 1;
      const reason = error ?? (isRepeated ? 'id must occur once' : describeIssues(parsed.error?.issues));
      io.say(`line ${String(line)}: ${reason}`);
      continue;
    }
    seen.add(parsed.data.id);
    series.push(parsed.data);
  }
  return { series, refused };
}

const toOutput = ({ week, verdict, direction, rule, expected, lower, upper, p, q }: Verdict): object => ({
  week,
  verdict,
  ...(direction === undefined ? {} : { direction }),
  ...(rule === undefined ? {} : { rule }),
  expected,
  lower,
  upper,
  ...(p === undefined ? {} : { p }),
  ...(q === undefined ? {} : { q }),
});
