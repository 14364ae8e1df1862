import type { CalibrationRun } from '../domain/calibration.ts';

/** The last run of `calibrate`; undefined before the first. */
export interface CalibrationReader {
  calibrationRun(): Promise<CalibrationRun | undefined>;
}

export interface CalibrationWriter {
  writeCalibrationRun(run: CalibrationRun): Promise<void>;
}
