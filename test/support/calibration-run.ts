import type { CalibrationRun, Rightness } from '../../shared/domain/calibration.ts';

const rightness = (accuracy: number): Rightness => ({
  accuracy: { value: accuracy, low: accuracy - 0.02, high: accuracy + 0.02 },
  auc: { value: 0.9, low: 0.88, high: 0.92 },
  logLoss: { value: 0.3, low: 0.28, high: 0.32 },
});

/** A run that learned from 1,204 English texts. @param scorer whose judgements it corrects */
export const calibrationRun = (scorer: string): CalibrationRun => ({
  learnedAt: '2026-11-20T03:35:00.000Z',
  scorer,
  rated: 1234,
  languages: [
    { language: 'en', positive: 1100, negative: 104, outcome: 'levels' },
    { language: 'de', positive: 25, negative: 5, outcome: 'few-ratings' },
  ],
  comparison: { base: rightness(0.86), calibrated: rightness(0.91) },
  isNews: false,
  calibration: {
    version: 'c0ffee',
    corrections: [{ language: 'en', slope: 1.2, offset: 3, step: 0, keys: [], weights: [] }],
  },
});
