import type { Feedback } from '../../../shared/domain/feedback.ts';
import { deletion, RECEIVED, review, rows } from '../score-bench.ts';

/** Messages of the feedback queue, and what has to lie in the table when all of them were worked on. */
export interface Scenario {
  readonly name: string;
  /** Each message with how often the queue delivers it. */
  readonly messages: readonly (readonly [message: unknown, count: number])[];
  /** Text of the newest version by external id; what was deleted or erased is absent. */
  readonly expected: Readonly<Record<string, string>>;
  /** Erased feedback, by the number of the message that erases it. */
  readonly erased?: readonly { readonly message: number; readonly id: string }[];
}

const [monday, tuesday] = ['2026-11-02T10:00:00.000Z', '2026-11-03T10:00:00.000Z'];
const version = (id: string, hour: number, text: string, extra: Partial<Feedback> = {}) =>
  review(id, { text, updatedAt: at(hour), occurredAt: monday, ...extra });
const at = (hour: number): string => `2026-11-10T0${String(hour)}:00:00.000Z`;
const erasure = (externalId: string): unknown => ({
  message: 'erasure',
  job: `erase-${externalId}`,
  receivedAt: RECEIVED,
  target: { by: 'id', source: 'shop', externalId },
});

/** An edit says another day than the version before: whoever writes first decides where the feedback lies. */
const moved = { occurredAt: tuesday, rating: { value: 5, min: 1, max: 5 } };

export const scenarios: readonly Scenario[] = [
  {
    name: 'an edit that moves the day, and a repetition of the first version',
    messages: [
      [rows([version('a', 1, 'first')], 0), 2],
      [rows([version('a', 2, 'second', moved)], 1), 1],
    ],
    expected: { a: 'second' },
  },
  {
    name: 'two feedbacks of a day, one of them deleted',
    messages: [
      [rows([version('a', 1, 'first')], 0), 1],
      [rows([version('b', 1, 'other')], 1), 1],
      [rows([deletion('a', at(2))], 2), 1],
    ],
    expected: { b: 'other' },
  },
  {
    name: 'an erasure between a version and its edit',
    messages: [
      [rows([version('a', 1, 'first')], 0), 1],
      [rows([version('a', 2, 'second', moved)], 1), 1],
      [erasure('a'), 1],
    ],
    expected: {},
    erased: [{ message: 2, id: 'a' }],
  },
];

/** For nights: every one of them has three messages more in flight, or more of them twice. */
export const largeScenarios: readonly Scenario[] = [
  {
    name: 'three versions of three days, the newest twice',
    messages: [
      [rows([version('a', 1, 'first')], 0), 1],
      [rows([version('a', 2, 'second', moved)], 1), 1],
      [rows([version('a', 3, 'third', { occurredAt: '2026-11-04T10:00:00.000Z' })], 2), 2],
    ],
    expected: { a: 'third' },
  },
  {
    name: 'a version twice, a deletion, a later version of another day and another feedback',
    messages: [
      [rows([version('a', 1, 'first')], 0), 2],
      [rows([deletion('a', at(2))], 1), 1],
      [rows([version('a', 3, 'third', moved)], 2), 1],
      [rows([version('b', 1, 'other')], 3), 1],
    ],
    expected: { a: 'third', b: 'other' },
  },
  {
    name: 'an erasure twice among three versions',
    messages: [
      [rows([version('a', 1, 'first')], 0), 1],
      [rows([version('a', 2, 'second', moved)], 1), 1],
      [rows([version('a', 3, 'third')], 2), 1],
      [erasure('a'), 2],
    ],
    expected: {},
    erased: [{ message: 3, id: 'a' }],
  },
];
