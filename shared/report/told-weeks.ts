import type { PublishedVerdict } from '../domain/signal.ts';
import type { IsoWeek } from '../domain/week.ts';
import { followCauses, type Cause } from './follow-causes.ts';
import type { VerdictsByWeek } from './judge-week.ts';
import { idOfVerdict } from './series-of-weeks.ts';
import { withoutExplained } from './without-explained.ts';
import { withoutFlood } from './without-flood.ts';
import { withoutSilentDrop, type UnprovenSources } from './without-silent-drop.ts';

/** What there is to tell of one week. */
export interface ToldWeek {
  /** Of all series, without the drops that prove nothing. */
  readonly verdicts: readonly PublishedVerdict[];
  readonly causes: readonly Cause[];
  /** Watches of what was told before and is weaker now: no suspicion of something new. */
  readonly fading: ReadonlySet<PublishedVerdict>;
}

export const NOTHING_TOLD: ToldWeek = { verdicts: [], causes: [], fading: new Set() };

/**
 * Week by week, so that each cause is told once.
 *
 * @param unprovenIn sources of a product that cannot prove an improvement in a week
 */
export function toldWeeks(
  byWeek: VerdictsByWeek,
  unprovenIn: (product: string, week: IsoWeek) => UnprovenSources,
): ReadonlyMap<IsoWeek, ToldWeek> {
  const followed = followCauses();
  const remember = seriesMemory();
  const weeks = new Map<IsoWeek, ToldWeek>();
  for (const [week, all] of [...byWeek].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const proven = all.map((one) =>
      withoutFlood(
        withoutSilentDrop(one, () => unprovenIn(one.product, week)),
        remember(one),
      ),
    );
    const verdicts = withoutExplained(proven);
    const signals = verdicts.filter(({ verdict }) => verdict === 'signal');
    const causes = followed.ofWeek(week, signals);
    const isFading = (one: PublishedVerdict): boolean => one.verdict === 'watch' && followed.wasTold(one);
    weeks.set(week, { verdicts, causes, fading: new Set(verdicts.filter(isFading)) });
  }
  return weeks;
}

/** Adds a verdict to those of its series; returns all of them so far. */
function seriesMemory(): (verdict: PublishedVerdict) => readonly PublishedVerdict[] {
  const known = new Map<string, PublishedVerdict[]>();
  return (verdict) => {
    const key = idOfVerdict(verdict);
    const list = known.get(key) ?? [];
    known.set(key, list);
    list.push(verdict);
    return list;
  };
}
