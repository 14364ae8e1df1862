import { OVERALL } from '../../shared/domain/aspect-id.ts';
import type { DayPartial } from '../../shared/domain/day-partial.ts';
import type { ImportJob } from '../../shared/domain/import-job.ts';
import type { QueueMessage } from '../../shared/domain/queue-message.ts';
import type { StoredWeek } from '../../shared/domain/stored-week.ts';
import { FIRST_WEEK, LAST_WEEK, weekOfDay, type CalendarDay } from '../../shared/domain/week.ts';
import type { Queue } from '../../shared/ports/infrastructure.ts';
import type { ProductReader, WeekReader } from '../../shared/ports/reader.ts';
import type { JobWriter } from '../../shared/ports/writer.ts';

type Rescore = Extract<QueueMessage, { message: 'rescore' }>;
type RescoreDays = Extract<QueueMessage, { message: 'rescore-days' }>;
type Piece = Pick<RescoreDays, 'product' | 'days' | 'digit'>;

export interface PlanPorts {
  readonly history: ProductReader & WeekReader;
  readonly queue: Queue;
  readonly jobs: Pick<JobWriter, 'startJob'>;
}

/** Feedback of one message, about: ten of them are done well within the time of a call. */
const PIECE_SIZE = 500;
const SEND_AT_ONCE = 200;
const DIGITS = [...'0123456789abcdef'];

/**
 * Cuts history into messages of bounded work. Repeated, it sends the same messages again, which is harmless; the job
 * is written last, so that whoever waits for it waits for all of them.
 */
export async function planRescore({ history, queue, jobs }: PlanPorts, message: Rescore): Promise<void> {
  const { job, receivedAt, source, from, to } = message;
  let [chunks, records] = [0, 0];
  let waiting: RescoreDays[] = [];
  const flush = async (): Promise<void> => {
    await queue.sendAll(waiting);
    waiting = [];
  };
  for (const { product } of await history.products()) {
    const weeks = await history.weeks(product, weekOf(from) ?? FIRST_WEEK, weekOf(to) ?? LAST_WEEK);
    for (const week of weeks) {
      const days = daysWithin(week, from, to);
      for (const [, size] of days) records += size;
      for (const piece of piecesOf(product, days)) {
        waiting.push({ message: 'rescore-days', job, chunk: chunks, source, ...piece });
        chunks += 1;
      }
      if (waiting.length >= SEND_AT_ONCE) await flush();
    }
  }
  await flush();
  await jobs.startJob({ ...plannedJob, id: job, receivedAt, chunks, records });
}

const plannedJob = {
  key: 'rescore',
  etag: '',
  source: 'rescore',
  state: 'read',
  size: 0,
  offset: 0,
  rejected: 0,
} as const satisfies Partial<ImportJob>;

const weekOf = (day: CalendarDay | undefined) => (day === undefined ? undefined : weekOfDay(day));

type SizedDay = readonly [CalendarDay, number];

/** Days of the week that are asked for, with how much feedback they had when they were last added up. */
function daysWithin(
  { days }: StoredWeek,
  from: CalendarDay | undefined,
  to: CalendarDay | undefined,
): readonly SizedDay[] {
  return (Object.entries(days) as [CalendarDay, DayPartial][])
    .filter(([day]) => (from === undefined || day >= from) && (to === undefined || day <= to))
    .map(([day, partial]) => [day, sizeOf(partial)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

const sizeOf = ({ cells }: DayPartial): number =>
  cells.reduce((sum, { aspect, mentions }) => (aspect === OVERALL ? sum + mentions : sum), 0);

function piecesOf(product: string, days: readonly SizedDay[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let together: CalendarDay[] = [];
  let size = 0;
  const close = (): void => {
    if (together.length > 0) pieces.push({ product, days: together });
    [together, size] = [[], 0];
  };
  for (const [day, feedback] of days) {
    if (size + feedback > PIECE_SIZE) close();
    if (feedback > PIECE_SIZE) {
      pieces.push(...DIGITS.map((digit) => ({ product, days: [day], digit })));
    } else {
      together.push(day);
      size += feedback;
    }
  }
  close();
  return pieces;
}
