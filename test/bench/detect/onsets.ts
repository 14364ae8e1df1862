/** Weeks without an alarm before one that is new. */
const QUIET = 4;

/**
 * Alarms that begin in `from .. to - 1`: an alarm week with none in the 4 weeks before.
 *
 * @param alarms one entry for each week
 */
export function onsetsIn(alarms: readonly boolean[], from: number, to: number): readonly number[] {
  const onsets: number[] = [];
  for (let week = from; week < to; week++) {
    if (alarms[week] === true && !alarms.slice(Math.max(0, week - QUIET), week).includes(true))
      onsets.push(week);
  }
  return onsets;
}
