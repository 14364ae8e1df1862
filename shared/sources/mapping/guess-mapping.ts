import { feedbackKinds } from '../../domain/feedback.ts';
import type { DateFormat } from '../formats/parse-date.ts';
import { columnNames } from './column-names.ts';
import { guessDateFormat } from './guess-date-format.ts';
import type { MappedField, Mapping } from './mapping-schema.ts';

interface Column {
  readonly name: string;
  readonly plain: string;
  /** Values of the sample that are not empty. */
  readonly values: readonly string[];
}

/** A proposal, for a person to check. */
export interface GuessedMapping {
  /** The fields that were recognised; `occurredAt` may be missing. */
  readonly mapping: Partial<Mapping>;
  /** A column of dates that could be day first or month first: it is not in the mapping. */
  readonly ambiguous?: AmbiguousDates;
}

interface AmbiguousDates {
  readonly column: string;
  readonly formats: readonly [DateFormat, DateFormat];
  readonly example: string;
}

/**
 * Proposes a mapping from the names of the columns (seven languages) and from what stands in most of their cells.
 *
 * @param sampleRows cells in the order of the columns
 * @param dateFormat of the columns with dates, when the person says it
 */
export function guessMapping(
  columns: readonly string[],
  sampleRows: readonly (readonly string[])[],
  dateFormat?: DateFormat,
): GuessedMapping {
  let free = columns
    .map((name, place) => ({
      name,
      plain: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
      values: sampleRows.map((row) => row[place]?.trim() ?? '').filter((value) => value !== ''),
    }))
    .filter(({ name }) => name !== '');
  const guess: Partial<Mapping> = {};
  let ambiguous: AmbiguousDates | undefined;
  for (const [field, names] of columnNames) {
    const column = bestColumn(free, names, field);
    if (!column) continue;
    const unclear = dateFormat === undefined && isDateField(field) ? ambiguityOf(column) : undefined;
    if (unclear === undefined) Object.assign(guess, { [field]: entryOf(field, column, dateFormat) });
    else ambiguous ??= unclear;
    free = free.filter((other) => other !== column);
  }
  const longest = guess.text === undefined ? longestTexts(free) : undefined;
  if (longest) guess.text = longest.name;
  if (guess.kind === undefined && columns.some((name) => /complaint|beschwerde|reclam/i.test(name))) {
    guess.kind = { value: 'complaint' };
  }
  return { mapping: guess, ...(ambiguous === undefined ? {} : { ambiguous }) };
}

/** The column whose name stands first in the list and whose values can be this field. */
function bestColumn(
  free: readonly Column[],
  names: readonly string[],
  field: MappedField,
): Column | undefined {
  const fitting = free.filter((column) => fits(column, field));
  for (const name of names) {
    const column = fitting.find(({ plain }) => plain === name);
    if (column) return column;
  }
  return undefined;
}

const isDateField = (field: MappedField): boolean => field === 'occurredAt' || field === 'updatedAt';

/** A few cells that hold something else do not change what a column is. */
const mostly = (values: readonly string[], test: (value: string) => boolean): boolean =>
  2 * values.filter(test).length > values.length || values.length === 0;

const numeric = /^\d+(?:[.,]\d+)?(?:\s*\/\s*\d+)?$/;
const isNumeric = (values: readonly string[]): boolean => mostly(values, (value) => numeric.test(value));
const isDate = (values: readonly string[]): boolean => guessDateFormat(values).guess !== 'none';
const isProse = (values: readonly string[]): boolean =>
  values.length === 0 || values.some((value) => !/^[\d.,]+$/.test(value));

/** What must hold of the values of a column before its name is believed. */
const tests: Readonly<Partial<Record<MappedField, (values: readonly string[]) => boolean>>> = {
  externalId: (values) => new Set(values).size === values.length,
  occurredAt: isDate,
  updatedAt: isDate,
  rating: isNumeric,
  ratingMax: isNumeric,
  price: isNumeric,
  text: isProse,
  reply: isProse,
  kind: (values) =>
    values.length > 0 && values.every((value) => feedbackKinds.some((kind) => kind === value.toLowerCase())),
};

const fits = ({ values }: Column, field: MappedField): boolean => tests[field]?.(values) ?? true;

function entryOf(
  field: MappedField,
  { name, values }: Column,
  dateFormat: DateFormat | undefined,
): Mapping[MappedField] {
  if (field === 'rating') return { column: name, ...scaleOf(values) };
  if (!isDateField(field)) return name;
  const guessed = guessDateFormat(values);
  const format = dateFormat ?? (guessed.guess === 'format' ? guessed.format : 'ISO');
  return format === 'ISO' ? name : { column: name, format };
}

function ambiguityOf({ name, values }: Column): AmbiguousDates | undefined {
  const guessed = guessDateFormat(values);
  return guessed.guess === 'ambiguous'
    ? { column: name, formats: guessed.formats, example: guessed.example }
    : undefined;
}

/** The smallest of the usual scales that holds nine of ten values; 0 to 100 only when most are above 10. */
function scaleOf(values: readonly string[]): { min: number; max: number } {
  const numbers = values
    .filter((value) => numeric.test(value))
    .map((value) => Number.parseFloat(value.replace(',', '.')));
  const allowed = Math.floor(numbers.length / 10);
  const count = (test: (value: number) => boolean): number => numbers.filter(test).length;
  if (2 * count((value) => value > 10) > numbers.length) return { min: 0, max: 100 };
  const zeros = count((value) => value < 1);
  const isOfTen = count((value) => value > 5 && value <= 10) > allowed;
  return isOfTen ? { min: zeros > 0 ? 0 : 1, max: 10 } : { min: zeros > allowed ? 0 : 1, max: 5 };
}

/** Free text without a name that we know: the column with the longest values, 30 characters on average or more. */
function longestTexts(free: readonly Column[]): Column | undefined {
  const length = ({ values }: Column): number =>
    values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length);
  const [longest] = [...free].sort((a, b) => length(b) - length(a));
  return longest && length(longest) >= 30 ? longest : undefined;
}
