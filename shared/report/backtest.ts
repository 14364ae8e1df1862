import type { QualityConfig } from '../config/quality-config.ts';
import type { SeriesKey, Signal } from '../domain/signal.ts';
import type { SeriesKind } from '../domain/series.ts';
import type { Direction } from '../domain/verdict.ts';
import type { StoredWeek } from '../domain/stored-week.ts';
import type { IsoWeek } from '../domain/week.ts';
import { judgeHistory } from './judge-history.ts';
import type { DetectFamily } from './judge-week.ts';

/** A signal that would have been news. */
export interface ToldSignal extends SeriesKey {
  readonly week: IsoWeek;
  readonly kind: SeriesKind;
  readonly direction: Direction;
  readonly explanation: string;
}

/** What the past would have told under a budget. */
export interface Backtest {
  /** First and last week that could be judged; absent when none could. */
  readonly first?: IsoWeek | undefined;
  readonly last?: IsoWeek | undefined;
  /** Weeks in which at least one series could be judged. */
  readonly weeks: number;
  readonly series: number;
  /** Latest first. */
  readonly told: readonly ToldSignal[];
  readonly toldPerWeek: number;
  /** Measures on the watch list of a week, on average. */
  readonly watchedPerWeek: number;
}

/**
 * Replays all weeks as if they had been published one by one.
 *
 * @param weeks of all products; later weeks than `through` are not looked at
 */
export function backtest(
  weeks: readonly StoredWeek[],
  through: IsoWeek,
  detect: DetectFamily,
  config: Pick<QualityConfig, 'aspects' | 'owners' | 'goals' | 'detection' | 'calendar'>,
): Backtest {
  const history = judgeHistory(weeks, through, detect, config);
  const known = [...new Set(weeks.map(({ week }) => week))].filter((week) => week <= through).sort();
  const judged = known
    .map((week) => ({ week, content: history.content(week) }))
    .filter(({ content }) => content.counts.insufficient < content.series);
  const told = judged.flatMap(({ content }) => content.signals.map(toldSignal)).reverse();
  const watched = judged.reduce((sum, { content }) => sum + content.measures.watch, 0);
  const perWeek = (count: number): number => (judged.length === 0 ? 0 : count / judged.length);
  return {
    first: judged[0]?.week,
    last: judged.at(-1)?.week,
    weeks: judged.length,
    series: history.series.length,
    told,
    toldPerWeek: perWeek(told.length),
    watchedPerWeek: perWeek(watched),
  };
}

function toldSignal({ verdict, explanation }: Signal): ToldSignal {
  const { week, product, aspect, source, kind, direction = 'up' } = verdict;
  return { week, product, aspect, source, kind, direction, explanation };
}
