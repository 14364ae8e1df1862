import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { detect } from '../../../shared/detection/detect.ts';
import type { Series } from '../../../shared/domain/series.ts';
import { isoWeekSchema, weekRange, type IsoWeek } from '../../../shared/domain/week.ts';
import { poissonLaw } from '../../../shared/stats/poisson-law.ts';
import { tails } from '../../../shared/stats/tails.ts';
import type { Figure } from '../figure.ts';
import { onsetsIn } from './onsets.ts';

const metric = z.enum(['count', 'negative_count']);
const eventsSchema = z.object({
  events: z.array(
    z.object({
      id: z.string(),
      dataset: z.string(),
      metric,
      event_week: isoWeekSchema,
      accept_first_alarm_in: z.tuple([isoWeekSchema, isoWeekSchema]),
    }),
  ),
  quiet_controls: z.array(
    z.object({
      id: z.string(),
      dataset: z.string(),
      metric,
      from_week: isoWeekSchema,
      to_week: isoWeekSchema,
    }),
  ),
});
const countsSchema = z.record(
  z.string(),
  z.record(isoWeekSchema, z.union([z.number(), z.tuple([z.number(), z.number()])])),
);
type Counts = z.infer<typeof countsSchema>[string];

interface Item {
  readonly id: string;
  readonly dataset: string;
  readonly metric: z.infer<typeof metric>;
}
type Alarm = 'watch' | 'signal' | 'naive';

/** Weekly numbers with zeros from the first to the last week of the whole data set. */
function seriesOf(item: Item, counts: Counts, span: readonly [IsoWeek, IsoWeek]): Series {
  const pick = (value: number | readonly [number, number] | undefined): number =>
    typeof value === 'object' ? value[item.metric === 'count' ? 0 : 1] : (value ?? 0);
  const weeks = weekRange(...span).map((week) => ({ week, events: pick(counts[week]) }));
  return { id: item.id, kind: 'count', weeks };
}

/** Value >= 5 and improbable by the Poisson law of weeks t-28 .. t-3: what a spreadsheet would do. */
const naiveAlarms = ({ weeks }: Series): readonly boolean[] =>
  weeks.map(({ events }, at) => {
    if (at < 28 || events < 5) return false;
    const mean = weeks.slice(at - 28, at - 2).reduce((sum, week) => sum + week.events, 0) / 26;
    return tails(poissonLaw(Math.max(0.3, mean)), events).upper < 1e-4;
  });

/** Known events that were found in time, and alarms where nothing is known to have happened. */
export async function eventFigures(folder: string): Promise<readonly Figure[]> {
  const known = eventsSchema.parse(JSON.parse(await readFile(join(folder, 'events.json'), 'utf8')));
  const counts = countsSchema.parse(JSON.parse(await readFile(join(folder, 'weekly_counts.json'), 'utf8')));
  const items: readonly Item[] = [...known.events, ...known.quiet_controls];
  const spans = new Map<string, readonly [IsoWeek, IsoWeek]>();
  for (const { id, dataset } of items) {
    const weeks = Object.keys(counts[id] ?? {}).map((week) => isoWeekSchema.parse(week));
    const all = [...weeks, ...(spans.get(dataset) ?? [])].sort();
    const [first, last] = [all[0], all.at(-1)];
    if (first !== undefined && last !== undefined) spans.set(dataset, [first, last]);
  }
  const alarmsOf = (item: Item, kind: Alarm): { series: Series; alarms: readonly boolean[] } => {
    const span = spans.get(item.dataset);
    if (!span) throw new Error(`Cannot measure ${item.id}: its counts must be in weekly_counts.json`);
    const series = seriesOf(item, counts[item.id] ?? {}, span);
    if (kind === 'naive') return { series, alarms: naiveAlarms(series) };
    const verdicts = detect([series])[0]?.verdicts ?? [];
    const alarms = verdicts.map(
      ({ verdict, direction }) => direction === 'up' && (verdict === 'signal' || verdict === kind),
    );
    return { series, alarms };
  };
  return (['watch', 'signal', 'naive'] as const).flatMap((kind) => [
    foundFigure(
      kind,
      known.events.map((event) => ({ event, ...alarmsOf(event, kind) })),
    ),
    quietFigure(
      kind,
      known.quiet_controls.map((control) => ({ control, ...alarmsOf(control, kind) })),
    ),
  ]);
}

function foundFigure(
  kind: Alarm,
  cases: readonly {
    readonly event: z.infer<typeof eventsSchema>['events'][number];
    readonly series: Series;
    readonly alarms: readonly boolean[];
  }[],
): Figure {
  const found = cases.map(({ event, series, alarms }) => {
    const [from, to] = event.accept_first_alarm_in;
    const hit = series.weeks.find(({ week }, at) => week >= from && week <= to && alarms[at] === true);
    return { id: event.id, early: hit !== undefined && hit.week < event.event_week, hit: hit?.week };
  });
  const missed = found.filter(({ hit }) => hit === undefined).map(({ id }) => id);
  return {
    name: `${kind}: known events found in time`,
    value: found.length - missed.length,
    unit: `of ${String(found.length)}`,
    note: `${String(found.filter(({ early }) => early).length)} before the announcement; missed: ${missed.join(', ') || 'none'}`,
  };
}

function quietFigure(
  kind: Alarm,
  cases: readonly {
    readonly control: z.infer<typeof eventsSchema>['quiet_controls'][number];
    readonly series: Series;
    readonly alarms: readonly boolean[];
  }[],
): Figure {
  const onsets = cases.map(({ control, series, alarms }) => {
    const weeks = series.weeks.map(({ week }) => week);
    const from = weeks.indexOf(control.from_week);
    const to = weeks.indexOf(control.to_week) + 1;
    return { id: control.id, weeks: to - from, count: onsetsIn(alarms, from, to).length };
  });
  const total = (pick: (one: (typeof onsets)[number]) => number): number =>
    onsets.reduce((sum, one) => sum + pick(one), 0);
  return {
    name: `${kind}: alarms in quiet weeks`,
    value: total(({ count }) => count),
    unit: `in ${String(total(({ weeks }) => weeks))} weeks`,
    note: onsets
      .filter(({ count }) => count > 0)
      .map(({ id, count }) => `${id} ${String(count)}`)
      .join(', '),
  };
}
