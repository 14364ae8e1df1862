import { describe, expect, it } from 'vitest';
import { fromDayMap, toDayMap } from '../../../shared/adapters/dynamo/day-partial-item.ts';
import { foldDay } from '../../../shared/domain/fold-day.ts';
import type { StoredFeedback } from '../../../shared/domain/stored-feedback.ts';

const feedback = (source: string, receivedAt: string): StoredFeedback =>
  ({
    source,
    kind: 'complaint',
    receivedAt,
    score: { gap: 0, sentiment: { score: 0 }, aspects: [], hazards: [], scorer: '1' },
  }) as unknown as StoredFeedback;

const options = { epoch: 1, defectThreshold: -300 };
const list = [
  feedback('shop', '2026-01-05T10:00:00Z'),
  feedback('authority', '2026-01-05T10:00:00Z'),
  feedback('shop', '2026-01-14T10:00:00Z'),
  feedback('shop', '2026-01-06T10:00:00Z'),
];

describe('arrivals of a day', () => {
  it('are counted by source and week, whatever the order', () => {
    expect(foldDay(list, options).arrivals).toEqual([
      { source: 'authority', received: '2026-W02', reports: 1 },
      { source: 'shop', received: '2026-W02', reports: 2 },
      { source: 'shop', received: '2026-W03', reports: 1 },
    ]);
    expect(foldDay([...list].reverse(), options)).toEqual(foldDay(list, options));
  });

  it('shrink when feedback is erased', () => {
    expect(foldDay(list.slice(0, 2), options).arrivals?.map(({ reports }) => reports)).toEqual([1, 1]);
  });

  it('are stored, and absent in folds that were made without them', () => {
    const partial = foldDay(list, options);
    expect(fromDayMap(toDayMap(partial))).toEqual(partial);
    const { arrivals: _, ...old } = partial;
    expect(fromDayMap(toDayMap(old))).toEqual(old);
  });
});
