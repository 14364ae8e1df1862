import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../shared/domain/verdict.ts';
import { detectionPicture, storyNames, type Story } from '../../support/detection-pictures.ts';

const alarms = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ verdict }) => verdict === 'watch' || verdict === 'signal');

/** What docs/detection.md says beside each picture. */
const says: Readonly<Record<Story, (verdicts: readonly Verdict[]) => void>> = {
  ordinary(verdicts) {
    expect(alarms(verdicts)).toEqual([]);
    expect(verdicts.at(-1)?.dispersion).toBeGreaterThan(1);
  },
  few(verdicts) {
    expect(alarms(verdicts)).toHaveLength(1);
    expect(verdicts.at(-1)).toMatchObject({ verdict: 'signal', events: 6, windowWeeks: 1 });
    expect(verdicts.at(-1)?.upper).toBe(5);
  },
  together(verdicts) {
    expect(verdicts.slice(-4).every(({ events, upper }) => events <= upper)).toBe(true);
    expect(verdicts.at(-1)).toMatchObject({ verdict: 'signal', windowWeeks: 4, window: { events: 83 } });
    expect(verdicts.at(-1)?.window).toMatchObject({ upper: 75, lower: 16 });
    expect(verdicts.at(-1)?.window?.expected).toBeCloseTo(41.1, 1);
  },
  incident(verdicts) {
    const told = verdicts.filter(({ week, newsWeek }) => week === newsWeek);
    expect(told).toHaveLength(1);
    expect(verdicts.at(-1)).toMatchObject({ verdict: 'in-control', excluded: [{ why: 'incident' }] });
    const before = verdicts.find(({ week }) => week === '2024-W40');
    expect(verdicts.at(-1)?.upper).toBeLessThan(1.2 * (before?.upper ?? 0));
  },
};

describe('the pictures of docs/detection.md', () => {
  it.each(storyNames)('%s shows what the text says, drawn from the detector', async (name) => {
    const { svg, verdicts } = detectionPicture(name);
    says[name](verdicts);
    expect(svg).toContain('prefers-color-scheme: dark');
    await expect(svg).toMatchFileSnapshot(`../../../docs/detection/${name}.svg`);
  });
});
