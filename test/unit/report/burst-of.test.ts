import { describe, expect, it } from 'vitest';
import { burstOf, type EventText } from '../../../shared/report/burst-of.ts';
import { verdictOf } from '../../support/signal-examples.ts';

const COPY = 'The handle broke off on the second day, never buy this kettle from them again.';
const copies = (count: number, source = 'shop'): readonly EventText[] =>
  Array.from({ length: count }, () => ({ text: COPY, source }));
/** Texts with no two words in common. */
const diverse = (count: number): readonly EventText[] =>
  Array.from({ length: count }, (_, at) => ({
    text: Array.from({ length: 9 }, (__, word) => `w${String(at)}x${String(word)}`).join(' '),
    source: 'shop',
  }));
const window = { events: 34, exposure: 400, expected: 8, lower: 2, upper: 18 };
const verdict = verdictOf({ window, windowWeeks: 2 });

describe('burstOf()', () => {
  it('says how many are one text, and that nothing unusual is left without them', () => {
    expect(burstOf(verdict, [...copies(31), ...diverse(3)], diverse(40))).toEqual({
      note: '31 of 34 are one text, all from shop',
      explainsAll: true,
    });
  });

  it('leaves a concern alone that diverse texts tell', () => {
    expect(burstOf(verdict, diverse(34), diverse(40))).toBeUndefined();
    expect(burstOf(verdict, [...copies(4), ...diverse(30)], [])).toBeUndefined();
  });

  it('tells copies, and keeps the concern, when more than usual is left without them', () => {
    const many = verdictOf({ window: { ...window, events: 80 } });
    expect(burstOf(many, [...copies(44), ...diverse(36)], diverse(40))).toMatchObject({ explainsAll: false });
  });

  it('counts no template: those texts were alike before', () => {
    expect(burstOf(verdict, copies(34), copies(40, 'desk'))).toBeUndefined();
  });

  it('names no source when there are several', () => {
    const burst = burstOf(verdict, [...copies(16), ...copies(15, 'market')], diverse(40));
    expect(burst?.note).toBe('31 of 31 are one text');
  });
});
