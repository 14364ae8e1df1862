import { OVERALL } from './aspect-id.ts';
import type { Cell, DayArrivals, DayPartial } from './day-partial.ts';
import type { Rating } from './feedback.ts';
import type { StoredFeedback } from './stored-feedback.ts';
import { mergeCells } from './stored-week.ts';
import { dayOf, weekOfDay } from './week.ts';

/** Goes up when a fold holds something else: what was added up before is added up anew. */
export const FOLD_VERSION = 2;

export interface FoldOptions {
  /** Marker epoch that was read before the feedback. */
  readonly epoch: number;
  /** A gap at or below this, in thousandths (-1000..0), is a defect. */
  readonly defectThreshold: number;
}

/**
 * Adds up the live feedback of one product and day. Sums of integers, sorted: any order of the same feedback
 * gives the same bytes.
 * @example one review with gap -500 on delivery, threshold -300: { mentions: 1, defects: 1, gapSum: -500, gapSquares: 250000 }
 */
export function foldDay(
  feedback: Iterable<StoredFeedback>,
  { epoch, defectThreshold }: FoldOptions,
): DayPartial {
  const cells: Cell[] = [];
  const scorers = new Set<string>();
  const arrivals = new Map<string, DayArrivals>();
  for (const one of feedback) {
    scorers.add(one.score.scorer);
    addArrivals(arrivals, arrivalOf(one));
    cells.push(...cellsOf(one, defectThreshold));
  }
  return { epoch, cells: [...mergeCells(cells)], scorers: [...scorers].sort(), arrivals: sorted(arrivals) };
}

/** Sums of integers: parts of a day add up to the same bytes as the day at once. The epoch is that of `more`. */
export function mergePartials(known: DayPartial, more: DayPartial): DayPartial {
  const arrivals = new Map<string, DayArrivals>();
  for (const one of [...(known.arrivals ?? []), ...(more.arrivals ?? [])]) addArrivals(arrivals, one);
  return {
    epoch: more.epoch,
    cells: [...mergeCells([...known.cells, ...more.cells])],
    scorers: [...new Set([...known.scorers, ...more.scorers])].sort(),
    arrivals: sorted(arrivals),
  };
}

/** The week in UTC: reports of the last hours of a week may count to the next. */
const arrivalOf = ({ source, receivedAt }: StoredFeedback): DayArrivals => ({
  source,
  received: weekOfDay(dayOf(receivedAt, 'UTC')),
  reports: 1,
});

function addArrivals(sums: Map<string, DayArrivals>, { source, received, reports }: DayArrivals): void {
  const key = `${received} ${source}`;
  sums.set(key, { source, received, reports: (sums.get(key)?.reports ?? 0) + reports });
}

const sorted = (arrivals: ReadonlyMap<string, DayArrivals>): DayArrivals[] =>
  [...arrivals].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);

/** The cell of the feedback as a whole, and one for each aspect that it mentions. */
function cellsOf({ source, kind, score, rating }: StoredFeedback, defectThreshold: number): readonly Cell[] {
  const cell = (aspect: string, gap: number, sentiment: number): Cell => ({
    source,
    kind,
    aspect,
    mentions: 1,
    defects: gap <= defectThreshold ? 1 : 0,
    gapSum: gap,
    gapSquares: gap * gap,
    sentimentSum: sentiment,
    rated: 0,
    ratingSum: 0,
    hazards: 0,
  });
  const ratingShare = rating && milliOf(rating);
  const overall: Cell = {
    ...cell(OVERALL, score.gap, score.sentiment.score),
    rated: ratingShare === undefined ? 0 : 1,
    ratingSum: ratingShare ?? 0,
    hazards: score.hazards.length > 0 ? 1 : 0,
  };
  // A feedback counts once per aspect, however often it speaks of it.
  const aspects = new Map(score.aspects.map((one) => [one.aspect, one] as const));
  aspects.delete(OVERALL);
  return [
    overall,
    ...[...aspects.values()].map(({ aspect, gap, sentiment }) => cell(aspect, gap, sentiment)),
  ];
}

/** Place on the scale in thousandths: 4 of 1..5 is 750. Absent when the scale is too wide for arithmetic. */
function milliOf({ value, min, max }: Rating): number | undefined {
  const share = Math.round(((value - min) / (max - min)) * 1000);
  return share >= 0 && share <= 1000 ? share : undefined;
}
