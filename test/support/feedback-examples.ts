import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import { addWeeks, daysOfWeek, type IsoWeek } from '../../shared/domain/week.ts';
import type { FeedbackKey } from '../../shared/ports/feedback-table.ts';

export interface KeyedFeedback {
  readonly key: FeedbackKey;
  readonly feedback: StoredFeedback;
}

interface Example {
  readonly product?: string;
  readonly source?: string;
  readonly kind?: StoredFeedback['kind'];
  readonly aspect?: string;
  /** Thousandths. */
  readonly gap?: number;
  readonly text?: string;
  readonly explicit?: boolean;
  readonly hazard?: boolean;
}

/** A review that speaks of one aspect. @param index makes it different from the others of its week */
export function feedbackIn(week: IsoWeek, index: number, example: Example = {}): KeyedFeedback {
  const {
    product = 'Aurora Kettle',
    source = 'shop',
    kind = 'review',
    aspect = 'delivery',
    gap = 100,
  } = example;
  const day = daysOfWeek(week)[index % 7] ?? fail();
  const { text = gap < 0 ? 'It came late from the depot again' : 'Arrived as promised', explicit = false } =
    example;
  const evidence = explicit ? [{ start: 0, end: Math.min(7, text.length), role: 'cue' as const }] : [];
  const name = [product, source, kind, week, String(index), aspect].join('|');
  return {
    key: keyOf(name),
    feedback: {
      source,
      externalId: name,
      kind,
      product,
      text,
      occurredAt: `${day}T10:00:00.000Z`,
      receivedAt: `${day}T10:05:00.000Z`,
      day,
      score: {
        scorer: 'test-1',
        language: 'en',
        sentiment: { score: gap, label: gap < 0 ? 'negative' : 'positive' },
        gap,
        aspects: [
          {
            aspect,
            sentiment: gap,
            gap,
            basis: explicit ? 'explicit' : 'implicit',
            confidence: 700,
            evidence,
          },
        ],
        hazards: example.hazard ? [{ start: 0, end: Math.min(4, text.length), kind: 'fire' }] : [],
      },
    },
  };
}

/** 32 hex digits out of a name (FNV-1a, four times). */
function keyOf(name: string): FeedbackKey {
  const parts = [1, 2, 3, 4].map((seed) => {
    let hash = 0x811c9dc5 ^ seed;
    for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, '0');
  });
  return parts.join('') as FeedbackKey;
}

/** `perWeek` reviews in each week, of which `defects(index)` complain about the aspect. */
export const steadyWeeks = (
  first: IsoWeek,
  weeks: number,
  perWeek: number,
  defects: (index: number) => number,
  example: Example = {},
): readonly KeyedFeedback[] =>
  Array.from({ length: weeks }, (_, index) =>
    Array.from({ length: perWeek }, (_, place) =>
      feedbackIn(addWeeks(first, index), place, {
        ...example,
        gap: place < defects(index) ? -600 : 200,
        ...(place === 0 ? { explicit: true } : {}),
      }),
    ),
  ).flat();

const fail = (): never => {
  throw new Error('Cannot make an example: a week must have days');
};
