import { parseDate, type DateFormat } from '../formats/parse-date.ts';

/** The forms that are tried, each under one name. */
export const triedFormats = [
  'ISO',
  'M/D/YYYY',
  'DD/MM/YYYY',
  'D.M.YYYY',
  'YYYY/MM/DD',
  'M/D/YY',
  'D/M/YY',
  'D.M.YY',
  'epoch s',
  'epoch ms',
] as const satisfies readonly DateFormat[];

/** Month first and day first cannot be told apart while no day is above 12. */
const twins: readonly (readonly [DateFormat, DateFormat])[] = [
  ['M/D/YYYY', 'DD/MM/YYYY'],
  ['M/D/YY', 'D/M/YY'],
];

export type GuessedFormat =
  | { readonly guess: 'format'; readonly format: DateFormat }
  | {
      readonly guess: 'ambiguous';
      readonly formats: readonly [DateFormat, DateFormat];
      readonly example: string;
    }
  | { readonly guess: 'none' };

/**
 * The format that reads most of the values, and more than half of them.
 * @returns `ambiguous` when two formats read them equally well and mean different days
 */
export function guessDateFormat(values: readonly string[]): GuessedFormat {
  const readBy = (format: DateFormat): number =>
    values.filter((value) => parseDate(value, format) !== undefined).length;
  let best: { format: DateFormat; count: number } | undefined;
  for (const format of triedFormats) {
    const count = readBy(format);
    if (2 * count > values.length && count > (best?.count ?? 0)) best = { format, count };
  }
  if (best === undefined) return { guess: 'none' };
  const { format, count } = best;
  const pair = twins.find(([first, second]) => first === format && readBy(second) === count);
  if (pair === undefined) return { guess: 'format', format };
  const example = values.find((value) => pair.every((one) => parseDate(value, one) !== undefined));
  const differs = values.some((value) => parseDate(value, pair[0]) !== parseDate(value, pair[1]));
  if (!differs || example === undefined) return { guess: 'format', format };
  return { guess: 'ambiguous', formats: pair, example };
}
