import { join } from 'node:path';
import { detect } from '../../../shared/detection/detect.ts';
import { mixOffsets, type Stratum } from '../../../shared/detection/mix-offset.ts';
import type { Series } from '../../../shared/domain/series.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { poissonInterval } from '../../../shared/stats/intervals/poisson-interval.ts';
import type { Figure } from '../figure.ts';
import { onsetsIn } from './onsets.ts';
import { readTable } from './read-table.ts';

const FIRST = '2020-W01' as IsoWeek;
/** The mix and the rates change at the onset. */
const ONSET = 168;
const JUDGED_FROM = 160;

interface Member {
  readonly id: string;
  readonly mix: string;
  readonly shift: string;
  /** Number of the week in the file and its sources. */
  readonly weeks: ReadonlyMap<number, readonly Stratum[]>;
}

async function readMembers(folder: string): Promise<readonly Member[]> {
  const all = new Map<string, Map<number, Stratum[]>>();
  for (const [id = '', week = '', source = '', n, x] of await readTable(folder, 'mix.csv.gz')) {
    const weeks = all.get(id) ?? new Map<number, Stratum[]>();
    all.set(id, weeks);
    const strata = weeks.get(Number(week)) ?? [];
    weeks.set(Number(week), [...strata, { source, events: Number(x), exposure: Number(n) }]);
  }
  return (await readTable(folder, 'mix_meta.csv.gz')).map(([id = '', , , , mix = '', shift = '']) => ({
    id,
    mix,
    shift,
    weeks: all.get(id) ?? new Map<number, Stratum[]>(),
  }));
}

function seriesOf({ id, weeks }: Member, adjusted: boolean): Series {
  const strata = [...weeks.values()];
  const offsets = mixOffsets(strata);
  const sum = (at: number, pick: (stratum: Stratum) => number): number =>
    (strata[at] ?? []).reduce((all, stratum) => all + pick(stratum), 0);
  return {
    id,
    kind: 'proportion',
    weeks: [...weeks.keys()].map((week, at) => ({
      week: addWeeks(FIRST, week),
      events: sum(at, ({ events }) => events),
      exposure: sum(at, ({ exposure }) => exposure),
      ...(adjusted && { offset: offsets[at] }),
    })),
  };
}

/** A series with the weeks that alarm, from which on they count, and where the change is. */
interface Row extends Member {
  readonly alarms: readonly boolean[];
  readonly from: number;
  readonly onset: number;
}

type Tier = 'watch' | 'signal';

function rowsOf(members: readonly Member[], adjusted: boolean, tier: Tier): readonly Row[] {
  const judged = detect(members.map((member) => seriesOf(member, adjusted)));
  return members.map((member, index) => ({
    ...member,
    alarms: (judged[index]?.verdicts ?? []).map(
      ({ verdict, direction }) => direction === 'up' && (verdict === 'signal' || verdict === tier),
    ),
    from: [...member.weeks.keys()].indexOf(JUDGED_FROM),
    onset: [...member.weeks.keys()].indexOf(ONSET),
  }));
}

function falseAlarms(name: string, rows: readonly Row[]): Figure {
  const sum = (pick: (row: Row) => number): number => rows.reduce((all, row) => all + pick(row), 0);
  const found = sum(({ alarms, from }) => onsetsIn(alarms, from, alarms.length).length);
  const thousands = sum(({ alarms, from }) => alarms.length - from) / 1000;
  const { low, high } = poissonInterval(found, thousands, 0.95);
  return {
    name: `${name}: new false alarms`,
    value: found / thousands,
    unit: 'per 1,000 series-weeks',
    note: `95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`,
  };
}

function found(name: string, rows: readonly Row[]): Figure {
  const runs = rows.map(({ alarms, onset }) => alarms.slice(onset).indexOf(true) + 1 || Infinity);
  const within = (weeks: number): number => runs.filter((run) => run <= weeks).length / runs.length;
  return {
    name: `${name}: x2`,
    value: within(12),
    unit: 'found within 12 weeks',
    note: `${within(4).toFixed(2)} within 4 weeks, ${String(runs.length)} series`,
  };
}

/** False alarms when only the mix of three sources moves, and doublings behind it, with and without standardisation. */
export async function mixFigures(data: string): Promise<readonly Figure[]> {
  const members = await readMembers(join(data, 'bench'));
  const tiers: readonly Tier[] = ['watch', 'signal'];
  return [false, true].flatMap((adjusted) =>
    tiers.flatMap((tier) => {
      const rows = rowsOf(members, adjusted, tier);
      return ['none', 'toward_worse', 'toward_better'].flatMap((mix) => {
        const name = `mix ${mix}, ${adjusted ? 'standardised' : 'pooled'}, ${tier}`;
        const of = (shift: string): readonly Row[] =>
          rows.filter((row) => row.mix === mix && row.shift === shift);
        return [falseAlarms(name, of('none')), found(name, of('step2'))];
      });
    }),
  );
}
