import { daysOfWeek, weekRange, type IsoWeek } from '../../shared/domain/week.ts';

export interface ExportOptions {
  readonly from: string;
  readonly to: string;
  readonly perWeek: number;
  /** Reviews of a week that complain about the delivery. */
  readonly lateIn: (week: string) => number;
}

/** A CSV export of a shop: constant volume, and as many late parcels as wanted. Text is quoted, with a line break inside. */
export function reviewExport({ from, to, perWeek, lateIn }: ExportOptions): string {
  const rows = weekRange(from as IsoWeek, to as IsoWeek).flatMap((week) => {
    const days = daysOfWeek(week);
    return Array.from({ length: perWeek }, (_, index) => {
      const isLate = index < lateIn(week);
      const text = isLate
        ? 'The delivery was far too late,\nI waited nine days instead of two. Terrible delivery.'
        : 'Works perfectly, very happy with this ""kettle"".';
      return `${week}-${String(index)},Our kettle,${isLate ? '1' : '5'},"${text}",${days[index % 7] ?? ''}`;
    });
  });
  return `Review ID,Product,Stars,Review,Date\n${rows.join('\n')}\n`;
}
