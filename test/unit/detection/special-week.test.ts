import { describe, expect, it } from 'vitest';
import { detect } from '../../../shared/detection/detect.ts';
import type { SpecialWeek } from '../../../shared/domain/special-week.ts';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';

const FIRST = '2024-W01' as IsoWeek;

/** @param special by position of its week */
function verdictsOf(
  events: readonly number[],
  special: Readonly<Record<number, SpecialWeek['expect']>>,
): readonly Verdict[] {
  const weeks = events.map((value, at) => {
    const expect = special[at];
    return {
      week: addWeeks(FIRST, at),
      events: value,
      ...(expect && { special: { name: 'Sale', expect } }),
    };
  });
  return detect([{ id: 'complaints', kind: 'count', weeks }])[0]?.verdicts ?? [];
}

const quiet = Array.from({ length: 40 }, (_, at) => 4 + (at % 3));

describe('a special week', () => {
  it('raises at most a watch, and nothing where more is expected', () => {
    expect(verdictsOf([...quiet, 60], {}).at(-1)?.verdict).toBe('signal');
    expect(verdictsOf([...quiet, 60], { 40: 'any' }).at(-1)).toMatchObject({
      verdict: 'watch',
      note: 'Sale',
    });
    expect(verdictsOf([...quiet, 60], { 40: 'fewer' }).at(-1)?.verdict).toBe('watch');
    expect(verdictsOf([...quiet, 60], { 40: 'more' }).at(-1)?.verdict).toBe('in-control');
  });

  it('speaks neither in the windows nor in the baselines of later weeks', () => {
    const events = [...quiet, 60, ...quiet];
    const last = verdictsOf(events, { 40: 'any' });
    expect(last.slice(41).every(({ verdict }) => verdict === 'in-control')).toBe(true);
    const without = verdictsOf([...quiet, 4, ...quiet], { 40: 'any' });
    expect(last.at(-1)?.expected).toBe(without.at(-1)?.expected);
    expect(last.at(-1)?.excluded).toContainEqual({
      from: addWeeks(FIRST, 40),
      to: addWeeks(FIRST, 40),
      why: 'special',
    });
  });

  it('hides no problem that goes on after it', () => {
    const verdicts = verdictsOf([...quiet, 20, 20, 20], { 40: 'more' });
    expect(verdicts.slice(40).map(({ verdict }) => verdict)).toEqual(['in-control', 'signal', 'signal']);
  });
});
