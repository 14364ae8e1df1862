import type { Series } from '../domain/series.ts';
import type { Verdict } from '../domain/verdict.ts';
import { detect, judgeWeeks, verdictsOf, type DetectOptions, type JudgedFamily } from './detect.ts';
import { firstDifference } from './first-difference.ts';
import { stateOf, type SeriesState } from './series-state.ts';
import { trackOf, type Track } from './track.ts';

/** Weeks before the latest that may still change without all being judged anew: late reports. */
const MAY_CHANGE = 9;

/** The family as it was judged up to a week. */
interface Memory {
  readonly budget: number | undefined;
  readonly week: number;
  readonly states: readonly SeriesState[];
}

/**
 * `detect()` that remembers the family of the last call: what was judged before, and did not change since, is not judged
 * again. The verdicts are those of `detect()`, to the last digit.
 */
export function createDetector(): typeof detect {
  let memory: Memory | undefined;
  return (series: readonly Series[], options: DetectOptions = {}): JudgedFamily => {
    const tracks = series.map(trackOf);
    const known = memory?.budget === options.budget ? memory : undefined;
    const holds =
      known &&
      firstDifference(
        known.states.map(({ track }) => track),
        tracks,
      ) > known.week;
    const states = holds ? tracks.map((track, at) => goOn(track, known.states[at])) : tracks.map(stateOf);
    const keptWeek = weekToKeep(tracks);
    judgeWeeks(states, options, (week) => {
      if (week === keptWeek) memory = { budget: options.budget, week, states: states.map(copyOf) };
    });
    return verdictsOf(states);
  };
}

/** The latest week of the family that will hardly change any more. */
function weekToKeep(tracks: readonly Track[]): number {
  const last = tracks.reduce((latest, { index }) => Math.max(latest, index.at(-1) ?? -Infinity), -Infinity);
  return tracks.reduce(
    (latest, { index }) => Math.max(latest, index.findLast((week) => week <= last - MAY_CHANGE) ?? -Infinity),
    -Infinity,
  );
}

/** A copy that goes on with the weeks that have been added. */
function goOn(track: Track, before: SeriesState | undefined): SeriesState {
  if (!before) return stateOf(track);
  const copy = copyOf(before);
  const frozen = new Uint8Array(track.index.length);
  frozen.set(copy.incident.frozen.subarray(0, copy.verdicts.length));
  const ended = before.verdicts.length === track.index.length;
  return {
    ...copy,
    track,
    incident: { ...copy.incident, frozen },
    verdicts: ended
      ? copy.verdicts
      : [...copy.verdicts.slice(0, -1), ...copy.verdicts.slice(-1).map(withoutRatio)],
  };
}

const copyOf = (state: SeriesState): SeriesState => ({
  ...state,
  fit: { ...state.fit },
  incident: { ...state.incident, frozen: state.incident.frozen.slice() },
  verdicts: [...state.verdicts],
});

/** What could be detected is said of the latest week only. */
function withoutRatio({ detectableRatio: _detectableRatio, ...verdict }: Verdict): Verdict {
  return verdict;
}
