import { type Cell, type DayPartial } from './day-partial.ts';
import { daysOfWeek, type CalendarDay, type IsoWeek } from './week.ts';

/** The seven day partials of one product and week; days without feedback are absent. */
export interface StoredWeek {
  readonly product: string;
  readonly week: IsoWeek;
  readonly days: Readonly<Partial<Record<CalendarDay, DayPartial>>>;
}

const keyOf = (cell: Cell): string => `${cell.source}\u0000${cell.kind}\u0000${cell.aspect}`;

/** Adds up cells of the same (source, kind, aspect); sorted, so that equal content is equal bytes. */
export function mergeCells(cells: Iterable<Cell>): readonly Cell[] {
  const sums = new Map<string, Cell>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const sum = sums.get(key);
    sums.set(key, sum ? addCells(sum, cell) : cell);
  }
  return [...sums.entries()].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, cell]) => cell);
}

/** All cells of a week: the fold of its days. */
export const cellsOfWeek = (week: StoredWeek): readonly Cell[] =>
  mergeCells(Object.values(week.days).flatMap((day) => day?.cells ?? []));

/** The week under another product, its sources renamed. */
export function renamedWeek(
  { week, days }: StoredWeek,
  product: string,
  nameOf: (source: string) => string,
): StoredWeek {
  const renamed: Partial<Record<CalendarDay, DayPartial>> = {};
  for (const day of daysOfWeek(week)) {
    const part = days[day];
    if (!part) continue;
    renamed[day] = { ...part, cells: part.cells.map((cell) => ({ ...cell, source: nameOf(cell.source) })) };
  }
  return { product, week, days: renamed };
}

function addCells(a: Cell, b: Cell): Cell {
  return {
    ...a,
    mentions: a.mentions + b.mentions,
    defects: a.defects + b.defects,
    gapSum: a.gapSum + b.gapSum,
    gapSquares: a.gapSquares + b.gapSquares,
    sentimentSum: a.sentimentSum + b.sentimentSum,
    rated: a.rated + b.rated,
    ratingSum: a.ratingSum + b.ratingSum,
    hazards: a.hazards + b.hazards,
  };
}
