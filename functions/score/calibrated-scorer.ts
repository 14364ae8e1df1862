import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { Calibration } from '../../shared/domain/calibration.ts';
import type { CalibrationReader } from '../../shared/ports/calibration-store.ts';
import type { Clock } from '../../shared/ports/infrastructure.ts';
import { createScorer } from '../../shared/scoring/create-scorer.ts';
import type { Scorer } from '../../shared/scoring/scorer.ts';
import { SCORER } from '../../shared/scoring/version.ts';

/** For so long a new calibration may go unnoticed. */
const FRESH_MS = 60_000;

/**
 * A scorer takes a moment to make: one per configuration and calibration. A calibration that was learned for another
 * scorer is not used.
 */
export function createCalibratedScorer(
  reader: CalibrationReader,
  clock: Clock,
): (config: QualityConfig, wanted?: 'known' | 'newest') => Promise<Scorer> {
  let made:
    { readonly config: QualityConfig; readonly learned?: string; readonly scorer: Scorer } | undefined;
  let read: { readonly at: number; readonly calibration: Promise<Calibration | undefined> } | undefined;
  const calibrationNow = (wanted: 'known' | 'newest'): Promise<Calibration | undefined> => {
    const now = Date.parse(clock.now());
    if (!read || wanted === 'newest' || now - read.at >= FRESH_MS || now < read.at) {
      const calibration = reader
        .calibrationRun()
        .then((run) => (run?.scorer === SCORER ? run.calibration : undefined));
      calibration.catch(() => (read = undefined));
      read = { at: now, calibration };
    }
    return read.calibration;
  };
  return async (config, wanted = 'known') => {
    const calibration = await calibrationNow(wanted);
    if (made?.config !== config || made.learned !== calibration?.version) {
      const scorer = createScorer({ aspects: config.aspects, calibration });
      made = { config, scorer, ...(calibration ? { learned: calibration.version } : {}) };
    }
    return made.scorer;
  };
}
