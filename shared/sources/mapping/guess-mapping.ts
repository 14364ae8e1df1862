import { feedbackKinds } from '../../domain/feedback.ts';
import { dateFormats, parseDate, type DateFormat } from '../formats/parse-date.ts';
import { columnNames } from './column-names.ts';
import type { MappedField, Mapping } from './mapping-schema.ts';

interface Column {
  readonly name: string;
  readonly plain: string;
  /** Values of the sample that are not empty. */
  readonly values: readonly string[];
}

/**
 * Proposes a mapping from the names of the columns (seven languages) and from what stands in them. It is for a person
 * to check: day and month of `05/03/2024` cannot be told apart, for instance.
 *
 * @param sampleRows cells in the order of the columns
 * @returns the fields that were recognised; `occurredAt` may be missing
 */
export function guessMapping(
  columns: readonly string[],
  sampleRows: readonly (readonly string[])[],
): Partial<Mapping> {
  let free = columns
    .map((name, place) => ({
      name,
      plain: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
      values: sampleRows.map((row) => row[place]?.trim() ?? '').filter((value) => value !== ''),
    }))
    .filter(({ name }) => name !== '');
  const guess: Partial<Mapping> = {};
  for (const [field, names] of columnNames) {
    const column = bestColumn(free, names, field);
    if (!column) continue;
    Object.assign(guess, { [field]: entryOf(field, column) });
    free = free.filter((other) => other !== column);
  }
  const longest = guess.text === undefined ? longestTexts(free) : undefined;
  if (longest) guess.text = longest.name;
  if (guess.kind === undefined && columns.some((name) => /complaint|beschwerde|reclam/i.test(name))) {
    guess.kind = { value: 'complaint' };
  }
  return guess;
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

const isNumeric = (values: readonly string[]): boolean =>
  values.every((value) => /^\d+(?:[.,]\d+)?$/.test(value));
const isDate = (values: readonly string[]): boolean => formatOf(values) !== undefined;
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

function entryOf(field: MappedField, { name, values }: Column): Mapping[MappedField] {
  if (field === 'rating') return { column: name, ...scaleOf(values) };
  if (field !== 'occurredAt' && field !== 'updatedAt') return name;
  const format = formatOf(values) ?? 'ISO';
  return format === 'ISO' ? name : { column: name, format };
}

/** The first format that reads every value. */
const formatOf = (values: readonly string[]): DateFormat | undefined =>
  dateFormats.find((format) => values.every((value) => parseDate(value, format) !== undefined));

/** The smallest of the usual scales that holds every value. */
function scaleOf(values: readonly string[]): { min: number; max: number } {
  const numbers = values.map((value) => Number(value.replace(',', '.')));
  const highest = Math.max(0, ...numbers);
  const min = Math.min(1, ...numbers) < 1 ? 0 : 1;
  if (highest <= 5) return { min, max: 5 };
  return highest <= 10 ? { min, max: 10 } : { min: 0, max: 100 };
}

/** Free text without a name that we know: the column with the longest values, 30 characters on average or more. */
function longestTexts(free: readonly Column[]): Column | undefined {
  const length = ({ values }: Column): number =>
    values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length);
  const [longest] = [...free].sort((a, b) => length(b) - length(a));
  return longest && length(longest) >= 30 ? longest : undefined;
}
