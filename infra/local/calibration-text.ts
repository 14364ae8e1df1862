import {
  LEAST_OF_CLASS,
  type CalibrationOutcome,
  type CalibrationRun,
  type Comparison,
  type Estimate,
  type LanguageRun,
} from '../../shared/domain/calibration.ts';

const outcomes: Readonly<Record<CalibrationOutcome, string>> = {
  'few-ratings': `not yet: ${String(LEAST_OF_CLASS)} positive and ${String(LEAST_OF_CLASS)} negative ones are needed`,
  'no-better': 'not used: nothing that was tried helps by more than noise',
  levels: 'used: slope and offset',
  words: 'used: slope, offset and words',
};

const three = (value: number): string => value.toFixed(3);
const shown = ({ value, low, high }: Estimate): string => `${three(value)} (${three(low)} to ${three(high)})`;

const rows = ({ base, calibrated }: Comparison): readonly string[] =>
  (
    [
      ['accuracy', 'accuracy'],
      ['AUC', 'auc'],
      ['log loss', 'logLoss'],
    ] as const
  ).map(([name, key]) => `    ${name.padEnd(9)} ${shown(base[key])} -> ${shown(calibrated[key])}`);

const linesOf = ({ language, positive, negative, outcome, comparison }: LanguageRun): readonly string[] => [
  `${language}: ${String(positive)} positive, ${String(negative)} negative; ${outcomes[outcome]}`,
  ...(comparison ? rows(comparison) : []),
];

/** What was learned, language by language: before and after, on texts that were not learned from, with 95 % intervals. */
export const calibrationText = ({ rated, scorer, languages }: CalibrationRun): string =>
  [
    `${String(rated)} rated texts above or below the middle of their scale, scorer ${scorer}`,
    ...languages.flatMap(linesOf),
    '',
  ].join('\n');
