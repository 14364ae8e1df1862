import type { NotifyMessage } from '../../shared/domain/notify-message.ts';
import { seriesId, type PublishedVerdict, type Signal } from '../../shared/domain/signal.ts';
import type { IsoWeek } from '../../shared/domain/week.ts';

const WEEK = '2026-W47' as IsoWeek;

/** More delivery defects than usual in week 47, unless told otherwise. */
export const verdictOf = (change: Partial<PublishedVerdict> = {}): PublishedVerdict => ({
  product: 'Aurora Kettle',
  aspect: 'delivery',
  source: 'all',
  kind: 'proportion',
  week: WEEK,
  verdict: 'signal',
  direction: 'up',
  rule: 'spike',
  events: 50,
  exposure: 612,
  expected: 31.2,
  lower: 16,
  upper: 48,
  p: 1e-6,
  q: 1e-5,
  effect: 1.6,
  windowWeeks: 1,
  baselineWeeks: 30,
  ...change,
});

export const signalOf = (change: Partial<PublishedVerdict> = {}, rest: Partial<Signal> = {}): Signal => {
  const verdict = verdictOf(change);
  return {
    id: `${verdict.week}/${seriesId(verdict)}`,
    verdict,
    explanation: 'This week: 50 of 612 mention a delivery defect, expected 31.2 (1.6 times)',
    newTerms: ['depot', 'late'],
    owner: 'J. Roth',
    ...rest,
  };
};

export const noticeOf = (change: Partial<NotifyMessage> = {}): NotifyMessage => ({
  message: 'week',
  week: WEEK,
  revision: 1,
  final: false,
  sample: false,
  signals: [signalOf()],
  watches: [],
  measures: { attention: 1, improving: 0, ongoing: 0, watch: 0, steady: 6, insufficient: 2 },
  ...change,
});
