import { SWEPT_MARK } from '../../domain/stored-feedback.ts';
import { weekOfDay, type CalendarDay } from '../../domain/week.ts';
import type { Cutoffs } from '../../ports/retained.ts';
import { text, type Item } from './attributes.ts';
import {
  DELIVERY_LOG_PREFIX,
  FEEDBACK_PREFIX,
  feedbackBefore,
  JOB_PREFIX,
  JOB_SORT_KEY,
  PUBLICATION_PREFIX,
  publicationPartition,
  QUARANTINE_PARTITION,
  RECEIVED_PREFIX,
} from './keys.ts';

/** Feedback may be dated later than it arrived: a day at most, and another one for time zones. */
const DATED_AHEAD_DAYS = 2;
const DAY_MS = 86_400_000;

/** A signal that names new words, as JSON has it. */
const NAMES_WORDS = '"newTerms":["';

export interface ExpiredFilter {
  readonly FilterExpression: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues: Item;
}

interface Clause {
  readonly condition: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What may be expired, told by keys as far as they tell it: when feedback and jobs arrived, only their bodies say.
 * @returns undefined when everything is kept
 */
export function expiredFilter(cutoffs: Cutoffs): ExpiredFilter | undefined {
  const clauses = [
    ...wordsClauses(cutoffs.feedbackText),
    ...(cutoffs.quarantine === undefined
      ? []
      : [
          {
            condition: 'pk = :quarantine AND sk < :quarantineAt',
            values: { ':quarantine': QUARANTINE_PARTITION, ':quarantineAt': cutoffs.quarantine },
          },
        ]),
    ...(cutoffs.received === undefined
      ? []
      : [
          {
            condition: 'begins_with(pk, :received) AND sk < :receivedAt',
            values: { ':received': RECEIVED_PREFIX, ':receivedAt': cutoffs.received },
          },
        ]),
    ...(cutoffs.jobs === undefined
      ? []
      : [
          {
            condition: 'begins_with(pk, :job) AND sk = :meta',
            values: { ':job': JOB_PREFIX, ':meta': JOB_SORT_KEY },
          },
        ]),
    ...(cutoffs.deliveries === undefined
      ? []
      : [
          {
            condition: 'begins_with(pk, :delivery) AND #at < :deliveryAt',
            values: { ':delivery': DELIVERY_LOG_PREFIX, ':deliveryAt': cutoffs.deliveries },
          },
        ]),
  ] satisfies readonly Clause[];
  if (clauses.length === 0) return undefined;
  const values = clauses.flatMap((clause) => Object.entries<string>(clause.values));
  return {
    FilterExpression: clauses.map(({ condition }) => `(${condition})`).join(' OR '),
    ...(cutoffs.deliveries === undefined ? {} : { ExpressionAttributeNames: { '#at': 'at' } }),
    ExpressionAttributeValues: Object.fromEntries(values.map(([name, value]) => [name, text(value)])),
  };
}

/** Feedback with words, and reports with words of weeks whose feedback has none any more. */
function wordsClauses(cutoff: string | undefined): readonly Clause[] {
  if (cutoff === undefined) return [];
  const ahead = new Date(Date.parse(cutoff) + DATED_AHEAD_DAYS * DAY_MS).toISOString();
  return [
    {
      condition:
        'begins_with(pk, :feedback) AND sk < :feedbackDay AND attribute_exists(body) AND NOT contains(rev, :swept)',
      values: {
        ':feedback': FEEDBACK_PREFIX,
        ':feedbackDay': feedbackBefore(ahead.slice(0, 10) as CalendarDay),
        ':swept': SWEPT_MARK,
      },
    },
    {
      condition: 'begins_with(pk, :report) AND pk < :reportWeek AND contains(body, :terms)',
      values: {
        ':report': PUBLICATION_PREFIX,
        ':reportWeek': publicationPartition(weekOfDay(cutoff.slice(0, 10) as CalendarDay)),
        ':terms': NAMES_WORDS,
      },
    },
  ];
}
