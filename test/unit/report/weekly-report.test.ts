import { describe, expect, it } from 'vitest';
import { LAST, richReport } from './report-example.ts';

const report = await richReport();

describe('the weekly report', () => {
  it('answers in one sentence', () => {
    expect(report.headline).toBe('This week: 1 thing needs attention, 1 is improving, 2 are steady');
  });

  it('shows a concern with owner, goal, chart and explanation', () => {
    expect(report.attention[0]).toMatchObject({
      product: 'Aurora Kettle',
      aspectName: 'Delivery',
      owner: 'R. Okafor',
      goal: { target: 0.05, limit: 0.08 },
      explanation: 'This week: 35 of 215 mention a delivery defect, expected 7.8 (4.5 times), usual up to 18',
      query: { product: 'Aurora Kettle', week: LAST, aspect: 'delivery', defects: true },
    });
    expect(report.attention[0]?.series.at(-1)).toMatchObject({ week: LAST, events: 35, value: 35 / 215 });
  });

  it('shows typical words first: explicit, and not the loudest', () => {
    const [first] = report.attention[0]?.evidence ?? [];
    expect(first).toMatchObject({ gap: -0.6, spans: [{ role: 'cue' }] });
    expect(report.attention[0]?.evidence).toHaveLength(5);
    expect(report.attention[0]?.evidence.map(({ text }) => text)).not.toContain(
      'NEVER AGAIN. Worst shop ever!!!',
    );
  });

  it('shows what was said before an improvement', () => {
    expect(report.improving[0]?.before[0]).toMatchObject({ gap: -0.6, source: 'shop' });
    expect(report.improving[0]?.before.every(({ day }) => day < report.firstDay)).toBe(true);
    expect(report.attention[0]?.before).toEqual([]);
  });

  it('shows what speaks against a concern', () => {
    expect(report.attention[0]?.counterEvidence.map(({ text }) => text)).toEqual(['Arrived as promised']);
  });

  it('gives a safety phrase to a person, as a case and not as a signal', () => {
    expect(report.hazards).toMatchObject([{ product: 'Aurora Kettle', kinds: ['fire'] }]);
    expect(report.hazards[0]?.query).toEqual({
      product: 'Aurora Kettle',
      week: LAST,
      id: report.hazards[0]?.quote.id,
    });
  });

  it('counts loud reviews without an alarm of their own', () => {
    expect(report.loud).toMatchObject({ count: 1, shown: [{ quote: { gap: -0.95 } }] });
    expect(report.loud.shown[0]?.query.id).toBe(report.loud.shown[0]?.quote.id);
    expect(report.loud.sentence).toContain('One voice alone never raises an alarm');
  });

  it('says of each goal whether it moves and whether it can be met', () => {
    expect(
      report.goals.map(({ goal, variation, assurance }) => [goal.product, variation, assurance]),
    ).toEqual([
      ['Aurora Kettle', 'concern', expect.any(String)],
      ['Lumen Lamp', 'improvement', 'fail'],
    ]);
  });

  it('gives gaps with their interval, few mentions last', () => {
    const kettle = report.gaps.find(({ product }) => product === 'Aurora Kettle');
    expect(kettle?.rows.map(({ aspect }) => aspect)).toEqual(['delivery', 'usability', 'support']);
    for (const row of kettle?.rows ?? [])
      expect(row.low <= row.meanGap && row.meanGap <= row.high).toBe(true);
  });

  it('states the false-alarm budget and what came of it', () => {
    expect(report.falseAlarms.sentence).toContain('at most one false signal in 4 weeks');
    expect(report.falseAlarms.sentence).toContain(
      '2 were published this week. Owners have judged no signal yet.',
    );
  });
});
