import { describe, expect, it } from 'vitest';
import { controlChart } from '../../../shared/charts/control-chart.ts';
import { versionNotes } from '../../../shared/charts/version-notes.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';

const FIRST = '2026-W40' as IsoWeek;
const [old, now] = ['2.1.0+taa', '2.2.0+taa'];
const pointsOf = (...weeks: readonly (readonly string[])[]) =>
  weeks.map((scorers, index) => ({ week: addWeeks(FIRST, index), scorers }));

describe('versionNotes()', () => {
  it('says nothing of one version, nor of weeks without feedback', () => {
    expect(versionNotes(pointsOf([old], [], [old]), 'en')).toEqual({ notes: [], mixed: [] });
    expect(versionNotes([{ week: FIRST }], 'en')).toEqual({ notes: [], mixed: [] });
  });

  it.each([
    ['the week in which the version changed', [[old], [], [now], [now]], ['2026-W42'], []],
    ['once, when the two are mixed in between', [[old], [old, now], [now]], ['2026-W41'], ['2026-W41']],
    ['again, when it changes back', [[old], [old, now], [old]], ['2026-W41', '2026-W42'], ['2026-W41']],
    ['a mixed first week, which has nothing before it', [[old, now], [now]], [], ['2026-W40']],
  ])('marks %s', (_, weeks, noted, mixed) => {
    const found = versionNotes(pointsOf(...weeks), 'en');
    expect(found.notes.map(({ week }) => week)).toEqual(noted);
    expect(found.mixed).toEqual(mixed);
  });

  it.each([
    [old, now, 'scorer 2.1.0 → 2.2.0', 'Scorer 2.1.0 → 2.2.0'],
    ['2.1.0+taa', '2.1.0+tbb', 'other words of aspects', 'andere Aspektwörter'],
    ['2.1.0+taa', '2.1.0+taa.c3', 'other calibration', 'andere Kalibrierung'],
  ])('says what is other from %s to %s, in both languages', (from, to, en, de) => {
    const points = pointsOf([from], [to]);
    expect(versionNotes(points, 'en').notes).toEqual([{ week: '2026-W41', text: en }]);
    expect(versionNotes(points, 'de').notes).toEqual([{ week: '2026-W41', text: de }]);
  });
});

describe('controlChart()', () => {
  it('writes notes of one week together, and those of neighbours on two lines', () => {
    const points = [0, 1, 2].map((index) => ({
      week: addWeeks(FIRST, index),
      value: 0.1,
      events: 1,
      exposure: 10,
      expected: 0.1,
      lower: 0,
      upper: 0.3,
      verdict: 'in-control' as const,
    }));
    const svg = controlChart(points, {
      title: 'Kettle',
      unit: 'share',
      notes: [
        { week: addWeeks(FIRST, 2), text: 'scorer 2.1.0 → 2.2.0' },
        { week: addWeeks(FIRST, 1), text: 'new supplier' },
        { week: addWeeks(FIRST, 2), text: 'since about W42' },
      ],
    });
    const notes = [...svg.matchAll(/class="qs-note"[^>]* y="([\d.]+)"[^>]*>([^<]*)</g)];
    expect(notes.map(([, , text]) => text)).toEqual([
      'new supplier',
      'scorer 2.1.0 → 2.2.0; since about W42',
    ]);
    expect(notes[0]?.[1]).not.toBe(notes[1]?.[1]);
  });
});
