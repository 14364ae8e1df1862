import { describe, expect, it } from 'vitest';
import type { IsoWeek } from '../../../shared/domain/week.ts';
import { evidenceBefore, evidenceOf } from '../../../shared/report/evidence-of.ts';
import { feedbackIn } from '../../support/feedback-examples.ts';
import { verdictOf } from '../../support/signal-examples.ts';

const week = '2026-W47' as IsoWeek;
const said = (
  [
    ['It came in two days, wonderful.', 700],
    ['Arrived.', 0],
    ['Delivery was quick.', 400],
    ['A little slow.', -200],
    ['Came a week late.', -600],
  ] as const
).map(([text, gap], index) => {
  const { key, feedback } = feedbackIn(week, index, { text, gap });
  return { id: key, feedback };
});
const textsOf = (quotes: readonly { readonly text: string }[]) => quotes.map(({ text }) => text);

describe('evidence of an improvement', () => {
  const improved = verdictOf({ direction: 'down' });

  it('is what people praise now, the clearest first, and what still is a defect speaks against it', () => {
    const { evidence, counterEvidence } = evidenceOf(improved, said, -300);
    expect(textsOf(evidence)).toEqual(['It came in two days, wonderful.', 'Delivery was quick.']);
    expect(textsOf(counterEvidence)).toEqual(['Came a week late.']);
  });

  it('has what was said before: the defects', () => {
    expect(textsOf(evidenceBefore(improved, said, -300))).toEqual(['Came a week late.']);
  });
});
