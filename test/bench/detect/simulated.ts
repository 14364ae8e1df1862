import { join } from 'node:path';
import { detect } from '../../../shared/detection/detect.ts';
import type { Series } from '../../../shared/domain/series.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { laneyChart } from '../../../shared/stats/charts/laney-chart.ts';
import { poissonInterval } from '../../../shared/stats/intervals/poisson-interval.ts';
import type { Figure } from '../figure.ts';
import { onsetsIn } from './onsets.ts';
import { readTable } from './read-table.ts';

const FIRST = '2020-W01' as IsoWeek;
/** Weeks before are history; the change happens at the onset. */
const JUDGED_FROM = 160;
const ONSET = 168;
const WEEKS = 208;

interface Member {
  readonly series: Series;
  readonly shift: string;
  /** Expected events a week before the change. */
  readonly expected: number;
  readonly variation: string;
}

type Method = (members: readonly Member[]) => readonly (readonly boolean[])[];

async function readMembers(folder: string): Promise<readonly Member[]> {
  const weeks = new Map<string, { week: IsoWeek; events: number; exposure: number }[]>();
  const calendar = Array.from({ length: WEEKS }, (_, index) => addWeeks(FIRST, index));
  for (const [id = '', week = '', n = '', x = ''] of await readTable(folder, 'series.csv.gz')) {
    const list = weeks.get(id) ?? [];
    weeks.set(id, list);
    list.push({ week: calendar[Number(week)] ?? FIRST, events: Number(x), exposure: Number(n) });
  }
  return (await readTable(folder, 'meta.csv.gz')).map(
    ([id = '', volume, rate, variation = '', , shift = '']) => ({
      series: { id, kind: 'proportion', weeks: weeks.get(id) ?? [] },
      shift,
      expected: Number(volume) * Number(rate),
      variation,
    }),
  );
}

const ours =
  (counts: (verdict: Verdict) => boolean): Method =>
  (members) =>
    detect(members.map(({ series }) => series)).map(({ verdicts }) => verdicts.map(counts));

const chart =
  (laney: boolean): Method =>
  (members) =>
    members.map(({ series: { weeks } }) => {
      const { z, sigmaZ } = laneyChart({
        chart: 'p-prime',
        sigmas: 3,
        counts: weeks.map(({ events }) => events),
        sizes: weeks.map(({ exposure = 0 }) => exposure),
        baseline: [...weeks.keys()].slice(0, JUDGED_FROM),
      });
      return z.map((value = 0) => value > 3 * (laney ? sigmaZ : 1));
    });

const alarm = ({ verdict }: Verdict): boolean => verdict === 'watch' || verdict === 'signal';
const watchUp = ours((verdict) => alarm(verdict) && verdict.direction === 'up');
const better = ours((verdict) => alarm(verdict) && verdict.direction === 'down');
const signal = ours(({ verdict }) => verdict === 'signal');

const bands: readonly (readonly [string, (expected: number) => boolean])[] = [
  ['E 0.5-2', (e) => e >= 0.5 && e < 2],
  ['E 2-10', (e) => e >= 2 && e < 10],
  ['E >= 10', (e) => e >= 10],
  ['E >= 2', (e) => e >= 2],
];

function falseAlarms(name: string, method: Method, members: readonly Member[], goal?: string): Figure {
  const alarms = method(members);
  const found = alarms.reduce((sum, one) => sum + onsetsIn(one, JUDGED_FROM, WEEKS).length, 0);
  const thousands = (members.length * (WEEKS - JUDGED_FROM)) / 1000;
  const { low, high } = poissonInterval(found, thousands, 0.95);
  return {
    name: `new false ${name} per 1,000`,
    value: found / thousands,
    unit: 'per 1,000 series-weeks',
    goal,
    note: `95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`,
  };
}

/** Share found in the onset week, within 4 and within 12 weeks, by expected events before the change. */
function detection(name: string, method: Method, members: readonly Member[]): readonly Figure[] {
  const alarms = method(members);
  const runs = alarms.map((one) => one.slice(ONSET).indexOf(true) + 1 || Infinity);
  return bands.flatMap(([band, inside]) => {
    const some = runs.filter((_, index) => inside(members[index]?.expected ?? 0));
    const within = (weeks: number): string =>
      (some.filter((run) => run <= weeks).length / some.length).toFixed(2);
    if (some.length === 0) return [];
    return {
      name: `${name}, ${band}`,
      value: Number(within(12)),
      unit: 'found within 12 weeks',
      note: `${within(1)} at once, ${within(4)} within 4 weeks, ${String(some.length)} series`,
    };
  });
}

/** False alarms and detection on the simulated set, beside the charts people know. */
export async function simulatedFigures(data: string): Promise<readonly Figure[]> {
  const members = await readMembers(join(data, 'bench'));
  const quiet = members.filter(({ shift }) => shift === 'none');
  const shifts = [...new Set(members.map(({ shift }) => shift))].filter((shift) => shift !== 'none');
  const methods = { watch: watchUp, signal, 'p-chart': chart(false), Laney: chart(true) };
  const of = (shift: string): readonly Member[] => members.filter((member) => member.shift === shift);
  return [
    falseAlarms('watch', watchUp, quiet, '<= 0.8 (issue 4)'),
    ...['0', '0.15', '0.35'].map((variation) =>
      falseAlarms(
        `watch, weekly rate varying by ${variation},`,
        watchUp,
        quiet.filter((one) => one.variation === variation),
      ),
    ),
    falseAlarms('improvement', better, quiet, '<= 0.4 (issue 4)'),
    falseAlarms('signal', signal, quiet, '<= 0.11'),
    falseAlarms('p-chart', methods['p-chart'], quiet),
    falseAlarms('Laney', methods.Laney, quiet),
    ...shifts.flatMap((shift) =>
      shift.startsWith('better')
        ? detection(`${shift} improvement`, better, of(shift))
        : Object.entries(methods).flatMap(([name, method]) =>
            detection(`${shift} ${name}`, name === 'signal' ? inPortfolio(quiet) : method, of(shift)),
          ),
    ),
  ];
}

/** Signals depend on the family: 20 shifted series at a time among all that are in control. */
const inPortfolio =
  (quiet: readonly Member[]): Method =>
  (members) => {
    const groups = Math.ceil(members.length / 20);
    const found = new Map<Member, readonly boolean[]>();
    for (let group = 0; group < groups; group++) {
      const chosen = members.filter((_, index) => index % groups === group);
      const alarms = signal([...quiet, ...chosen]).slice(quiet.length);
      chosen.forEach((member, index) => found.set(member, alarms[index] ?? []));
    }
    return members.map((member) => found.get(member) ?? []);
  };
