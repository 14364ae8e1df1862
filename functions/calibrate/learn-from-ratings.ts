import type { CalibrationRun } from '../../shared/domain/calibration.ts';
import { learnCalibration } from '../../shared/scoring/calibration/learn-calibration.ts';
import { toRatedTexts } from '../../shared/scoring/calibration/rated-text.ts';
import { SCORER } from '../../shared/scoring/version.ts';
import type { CalibratePorts } from './calibrate-ports.ts';

/** Newest ratings that are learned from: more teach little, and take longer than a function may run. */
const MOST_RATINGS = 4_000;

/** What the ratings teach now; stores nothing. @param last the run before, if any */
export async function learnFromRatings(
  { rated, clock }: Pick<CalibratePorts, 'rated' | 'clock'>,
  last: CalibrationRun | undefined,
): Promise<CalibrationRun> {
  const learned = learnCalibration(toRatedTexts(await rated.newestRated(MOST_RATINGS)));
  const isNews = learned.calibration?.version !== last?.calibration?.version;
  return { learnedAt: clock.now(), scorer: SCORER, ...learned, isNews };
}
