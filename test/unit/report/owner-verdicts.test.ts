import { describe, expect, it } from 'vitest';
import { judgeSignal } from '../../../shared/queries/judge-signal.ts';
import { falseAlarms } from '../../../shared/report/false-alarms.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import { steadyWeeks } from '../../support/feedback-examples.ts';
import { createPublishWorld } from '../../support/publish-world.ts';

const LAST = '2026-W47' as IsoWeek;

async function publishedWorld() {
  const world = createPublishWorld();
  world.put(steadyWeeks(addWeeks(LAST, -29), 30, 60, (index) => (index === 29 ? 30 : 3 + (index % 4))));
  await world.publish();
  const ports = { table: world.table, clock: { now: () => world.now } };
  const signal = (await world.report(LAST)).attention[0]?.signal ?? '';
  return { world, ports, signal };
}

describe('judgeSignal()', () => {
  it('is said in the report: the last verdict of a signal holds, and counts once', async () => {
    const { world, ports, signal } = await publishedWorld();
    await judgeSignal(ports, { signal, finding: 'real' });
    await judgeSignal(ports, { signal, finding: 'false', note: ' Mail me: jane@example.com ' });
    const report = await world.report(LAST);
    expect(report.attention[0]).toMatchObject({ finding: 'false', ownerNote: 'Mail me: [email]' });
    expect(report.attention[0]).not.toHaveProperty('note');
    expect(report.falseAlarms).toMatchObject({ judged: 1, false: 1 });
    expect(report.falseAlarms.sentence).toMatch(/Of 1 signal that owners judged, 1 was false \(100%\)\.$/);
    const [stored] = await world.table.ownerVerdicts();
    expect(stored?.note).toMatch(/^Mail me: /);
    expect(stored?.note).not.toContain('jane@example.com');
  });

  it.each(['2026-W47/nothing/here/all', '2026-W01/a', 'x', ''])(
    'refuses %j: no such signal',
    async (signal) => {
      const { world, ports, signal: known } = await publishedWorld();
      const judged = await judgeSignal(ports, { signal, finding: 'real' });
      expect(judged.ok).toBe(false);
      if (!judged.ok && signal.startsWith(LAST)) expect(judged.error).toContain(known);
      expect(await world.table.ownerVerdicts()).toEqual([]);
    },
  );
});

describe('falseAlarms()', () => {
  it('gives budget, what is to be expected, and what owners found', () => {
    const verdicts = Array.from({ length: 12 }, (_, index) => ({
      signal: String(index),
      finding: index === 0 ? ('false' as const) : ('real' as const),
      judgedAt: '',
    }));
    const found = falseAlarms(0.25, { series: 40, signals: [] }, verdicts);
    expect(found).toMatchObject({ budget: 0.25, expected: 0.02, judged: 12, false: 1 });
    expect(found.sentence).toContain('Of 12 signals that owners judged, 1 was false (8%).');
    expect(falseAlarms(0.05, { series: 4_000, signals: [] }, []).expected).toBe(0.05);
  });
});
