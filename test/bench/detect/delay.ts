import { join } from 'node:path';
import { detect } from '../../../shared/detection/detect.ts';
import { completenessByDelay, type Arrivals } from '../../../shared/detection/reporting-delay.ts';
import type { Series, SeriesWeek } from '../../../shared/domain/series.ts';
import type { Direction } from '../../../shared/domain/verdict.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { poissonInterval } from '../../../shared/stats/intervals/poisson-interval.ts';
import type { Figure } from '../figure.ts';
import { onsetsIn } from './onsets.ts';
import { readTable } from './read-table.ts';

const FIRST = '2020-W01' as IsoWeek;
const JUDGED_FROM = 160;
const ONSET = 168;
const WEEKS = 208;
const COMPLETE_AFTER = 4;
/** A week is judged again as long as its feedback comes in. */
const JUDGED_AGAIN = 4;

interface Row {
  readonly week: number;
  readonly delay: number;
  readonly items: number;
  readonly defects: number;
}
interface Member {
  readonly id: string;
  readonly shift: string;
  readonly rows: readonly Row[];
}
type Policy = 'naive' | 'offset' | 'wait';
type Kind = 'proportion' | 'count';

async function readMembers(folder: string): Promise<readonly Member[]> {
  const rows = new Map<string, Row[]>();
  for (const [id = '', week, delay, n, x] of await readTable(folder, 'delay.csv.gz')) {
    const list = rows.get(id) ?? [];
    rows.set(id, list);
    list.push({ week: Number(week), delay: Number(delay), items: Number(n), defects: Number(x) });
  }
  return (await readTable(folder, 'delay_meta.csv.gz')).map(([id = '', , , , shift = '']) => ({
    id,
    shift,
    rows: rows.get(id) ?? [],
  }));
}

/** All series come from one source: its delay is learned from all of them, as far as it is known. */
function learn(members: readonly Member[], now: number, reports: (row: Row) => number): readonly number[] {
  const arrivals: Arrivals[] = members.flatMap(({ rows }) =>
    rows.map((row) => ({
      week: addWeeks(FIRST, row.week),
      received: addWeeks(FIRST, row.week + row.delay),
      reports: reports(row),
    })),
  );
  return completenessByDelay(arrivals, addWeeks(FIRST, now)) ?? [1];
}

/** The series as it is known at the end of the week `now`. */
function seriesOf(
  { id, rows }: Member,
  kind: Kind,
  policy: Policy,
  now: number,
  delays: { readonly defects: readonly number[]; readonly others: readonly number[] },
): Series {
  const last = policy === 'wait' ? now - COMPLETE_AFTER : now;
  const weeks = new Map<number, { events: number; exposure: number }>();
  for (const { week, delay, items, defects } of rows) {
    if (week > last || week + delay > now) continue;
    const sum = weeks.get(week) ?? { events: 0, exposure: 0 };
    weeks.set(week, { events: sum.events + defects, exposure: sum.exposure + items });
  }
  const points = [...weeks].map(([week, { events, exposure }]): SeriesWeek => {
    const completeness = delays.defects[now - week] ?? 1;
    const others = kind === 'count' ? 1 : (delays.others[now - week] ?? 1);
    return {
      week: addWeeks(FIRST, week),
      events,
      ...(kind === 'proportion' && { exposure }),
      ...(policy === 'offset' && { completeness, offset: Math.log(completeness / others) }),
    };
  });
  return { id, kind, weeks: points };
}

/** Per member and week: does any of the latest weeks alarm, as known then? */
function alarmsOf(
  members: readonly Member[],
  kind: Kind,
  policy: Policy,
  direction: Direction,
): readonly (readonly boolean[])[] {
  const alarms = members.map(() => new Array<boolean>(WEEKS).fill(false));
  for (let now = JUDGED_FROM - JUDGED_AGAIN; now < WEEKS; now++) {
    const delays = {
      defects: learn(members, now, ({ defects }) => defects),
      others: learn(members, now, ({ items, defects }) => items - defects),
    };
    const judged = detect(members.map((member) => seriesOf(member, kind, policy, now, delays)));
    judged.forEach(({ verdicts }, index) => {
      const row = alarms[index];
      if (!row) return;
      row[now] = verdicts
        .slice(-JUDGED_AGAIN)
        .some((one) => one.direction === direction && (one.verdict === 'watch' || one.verdict === 'signal'));
    });
  }
  return alarms;
}

/** What late reports do to alarms, and what it costs to wait for them. */
export async function delayFigures(data: string): Promise<readonly Figure[]> {
  const members = await readMembers(join(data, 'bench'));
  const isQuiet = members.map(({ shift }) => shift === 'none');
  const thousands = (isQuiet.filter(Boolean).length * (WEEKS - JUDGED_FROM)) / 1000;
  const falseAlarms = (name: string, alarms: readonly (readonly boolean[])[]): Figure => {
    const found = alarms.filter((_, index) => isQuiet[index]);
    const onsets = found.reduce((sum, one) => sum + onsetsIn(one, JUDGED_FROM, WEEKS).length, 0);
    const { low, high } = poissonInterval(onsets, thousands, 0.95);
    return {
      name,
      value: onsets / thousands,
      unit: 'per 1,000 series-weeks',
      note: `95 % interval ${low.toFixed(2)} to ${high.toFixed(2)}`,
    };
  };
  const policies = ['naive', 'offset', 'wait'] as const;
  return [
    ...policies.flatMap((policy) => {
      const alarms = alarmsOf(members, 'proportion', policy, 'up');
      const runs = alarms
        .filter((_, index) => !isQuiet[index])
        .map((one) => one.slice(ONSET).indexOf(true) + 1 || Infinity);
      const within = (weeks: number): number => runs.filter((run) => run <= weeks).length / runs.length;
      return [
        falseAlarms(`late reports, ${policy}: new false alarms`, alarms),
        {
          name: `late reports, ${policy}: x2`,
          value: within(12),
          unit: 'found within 12 weeks',
          note: `${within(4).toFixed(2)} within 4 weeks`,
        },
      ];
    }),
    ...(['naive', 'offset'] as const).map((policy) =>
      falseAlarms(
        `late complaints, ${policy}: new false improvements`,
        alarmsOf(members, 'count', policy, 'down'),
      ),
    ),
  ];
}
