import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { cellSchema, dayPartialSchema, type Cell, type DayPartial } from '../../domain/day-partial.ts';
import { text, textOf, whole, wholeOf } from './attributes.ts';

/** Cells as rows without names: a week of 50 sources stays far below the 400 kB of an item. */
const columns = [
  'source',
  'kind',
  'aspect',
  'mentions',
  'defects',
  'gapSum',
  'gapSquares',
  'sentimentSum',
  'rated',
  'ratingSum',
  'hazards',
] as const satisfies readonly (keyof Cell)[];

const rowsSchema = z.array(z.array(z.union([z.string(), z.number()])).length(columns.length));

/** The epoch is an attribute of its own: the fence compares it. */
export const toDayMap = ({ epoch, cells, scorers, arrivals }: DayPartial): AttributeValue => ({
  M: {
    epoch: whole(epoch),
    cells: text(JSON.stringify(cells.map((cell) => columns.map((column) => cell[column])))),
    scorers: text(JSON.stringify(scorers)),
    ...(arrivals && { arrivals: text(JSON.stringify(arrivals)) }),
  },
});

/** @throws ZodError when the attribute was not written by `toDayMap` */
export function fromDayMap(value: AttributeValue): DayPartial {
  const map = value.M ?? {};
  return dayPartialSchema.parse({
    epoch: wholeOf(map, 'epoch'),
    cells: rowsSchema.parse(JSON.parse(textOf(map, 'cells'))).map(toCell),
    scorers: JSON.parse(textOf(map, 'scorers')) as unknown,
    ...(map['arrivals'] && { arrivals: JSON.parse(textOf(map, 'arrivals')) as unknown }),
  });
}

const toCell = (row: readonly (string | number)[]): Cell =>
  cellSchema.parse(Object.fromEntries(columns.map((column, index) => [column, row[index]])));
