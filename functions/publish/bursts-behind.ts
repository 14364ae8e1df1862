import type { PublishedVerdict } from '../../shared/domain/signal.ts';
import { addWeeks, weekRange, type IsoWeek } from '../../shared/domain/week.ts';
import { burstOf } from '../../shared/report/burst-of.ts';
import type { History } from '../../shared/report/judge-history.ts';
import type { KnownBurst } from '../../shared/report/publication-content.ts';
import { idOfVerdict } from '../../shared/report/series-of-weeks.ts';
import type { TextBehind, TextsReader } from './texts-behind.ts';

export interface BurstOptions {
  readonly textsOf: TextsReader;
  /** Thousandths. */
  readonly defectThreshold: number;
}

/**
 * Copies of one text behind the concerns of a week. A cause that was only copies when it was first seen is news in the
 * first week in which other texts tell it, too.
 */
export async function burstsBehind(
  history: History,
  week: IsoWeek,
  options: BurstOptions,
): Promise<(verdict: PublishedVerdict) => KnownBurst | undefined> {
  const known = new Map<string, KnownBurst>();
  const { signals, ongoing } = history.content(week);
  for (const { verdict } of [...signals, ...ongoing]) {
    if (verdict.direction === 'down') continue;
    const burst = await burstIn(verdict, options);
    if (burst?.explainsAll) known.set(idOfVerdict(verdict), { note: burst.note });
    else {
      const told = await firstTold(history, verdict, options);
      known.set(idOfVerdict(verdict), { note: burst?.note, told });
    }
  }
  return (verdict) => known.get(idOfVerdict(verdict));
}

/** First week since the cause was seen in which copies did not explain all of it. */
async function firstTold(
  history: History,
  verdict: PublishedVerdict,
  options: BurstOptions,
): Promise<IsoWeek> {
  const { week, newsWeek = week } = verdict;
  for (const one of weekRange(newsWeek, addWeeks(week, -1))) {
    const { signals, ongoing } = history.content(one);
    const then = [...signals, ...ongoing].find(
      (signal) => idOfVerdict(signal.verdict) === idOfVerdict(verdict),
    );
    if (!then) {
      if (one === newsWeek) return newsWeek;
      continue;
    }
    if (!(await burstIn(then.verdict, options))?.explainsAll) return one;
  }
  return week;
}

async function burstIn(verdict: PublishedVerdict, { textsOf, defectThreshold }: BurstOptions) {
  const { since, before } = await textsOf(verdict);
  const isEvent = ({ gap }: TextBehind): boolean => verdict.kind === 'count' || gap <= defectThreshold;
  return burstOf(verdict, since.filter(isEvent), before.filter(isEvent));
}
