const share = { events: 402, exposure: 7_800, weeks: 13, share: 0.0515, low: 0.0469, high: 0.0567 };

export const goalRowExample = {
  goal: { product: 'Aurora Kettle', aspect: 'delivery', target: 0.05, limit: 0.08, owner: 'R. Okafor' },
  query: { product: 'Aurora Kettle', week: '2026-W47', aspect: 'delivery' },
  limit: 0.08,
  actual: share,
  week: { events: 50, exposure: 612, weeks: 1, share: 0.0817, low: 0.0625, high: 0.1061 },
  trend: 'flat',
  variation: 'concern',
  assurance: 'hit-and-miss',
  proof: 'within',
  usual: { low: 0.024, high: 0.079 },
  advice: 'Something changed for the worse: look for the cause now.',
};
