import { OVERALL } from '../domain/aspect-id.ts';
import { cellsOfWeek, type StoredWeek } from '../domain/stored-week.ts';
import { addWeeks, type IsoWeek } from '../domain/week.ts';

const LOOK_BACK_WEEKS = 8;
const FEWEST = 10;
/** Of the feedback before, and of the week: in between, people simply rate less. */
const NEARLY_ALL = 0.8;
const HARDLY_ANY = 0.2;

interface Rated {
  readonly mentions: number;
  readonly rated: number;
}

/**
 * Weeks in which a source that always brought ratings brings hardly any: its format has changed, and what is read of
 * it is not what was read before.
 *
 * @param weeks of all products
 */
export function vanishedRatings(weeks: readonly StoredWeek[]): (source: string, week: IsoWeek) => boolean {
  const known = new Map<string, Rated>();
  for (const week of weeks) {
    for (const { source, aspect, mentions, rated } of cellsOfWeek(week)) {
      if (aspect !== OVERALL) continue;
      const key = keyOf(source, week.week);
      const sum = known.get(key) ?? { mentions: 0, rated: 0 };
      known.set(key, { mentions: sum.mentions + mentions, rated: sum.rated + rated });
    }
  }
  return (source, week) => {
    const now = known.get(keyOf(source, week));
    if (!now || now.mentions < FEWEST || now.rated > HARDLY_ANY * now.mentions) return false;
    const before = { mentions: 0, rated: 0 };
    for (let back = 1; back <= LOOK_BACK_WEEKS; back++) {
      const one = known.get(keyOf(source, addWeeks(week, -back)));
      before.mentions += one?.mentions ?? 0;
      before.rated += one?.rated ?? 0;
    }
    return before.mentions >= FEWEST && before.rated >= NEARLY_ALL * before.mentions;
  };
}

const keyOf = (source: string, week: IsoWeek): string => `${week} ${source}`;
