import type { CalibrationRun } from '../../shared/domain/calibration.ts';
import { SCORER } from '../../shared/scoring/version.ts';
import type { CalibratePorts } from './calibrate-ports.ts';
import { learnFromRatings } from './learn-from-ratings.ts';
import { useRun } from './use-run.ts';

const DAY_MS = 86_400_000;
/** Days after which the ratings are looked at again. */
const LOOK_AFTER = 7;
/** A calibration is kept this long: every new one makes scores of another version. */
const KEEP_FOR = 91;
/** It is replaced earlier when there are so many times more ratings. */
const MANY_MORE = 1.5;

export type CalibrationStep = 'kept' | 'written';

/**
 * Learns what the ratings teach when that is due: always until something was learned, else after a week, for another
 * scorer at once. Repeated, it changes nothing.
 */
export async function calibrateSentiment(ports: CalibratePorts): Promise<CalibrationStep> {
  const last = await ports.store.calibrationRun();
  if (last?.isNews) await useRun(ports, last);
  const age = last ? (Date.parse(ports.clock.now()) - Date.parse(last.learnedAt)) / DAY_MS : Infinity;
  const isCurrent = last?.calibration !== undefined && last.scorer === SCORER;
  if (isCurrent && age < LOOK_AFTER) return 'kept';
  const run = await learnFromRatings(ports, last);
  if (last && isCurrent && age < KEEP_FOR && run.rated < MANY_MORE * last.rated) return 'kept';
  await useRun(ports, run);
  ports.log.info('ratings looked at', factsOf(run));
  return 'written';
}

const factsOf = ({ rated, languages, calibration }: CalibrationRun): Readonly<Record<string, unknown>> => ({
  rated,
  calibration: calibration?.version ?? 'none',
  languages: languages.map(({ language, outcome }) => `${language} ${outcome}`).join(', '),
});
