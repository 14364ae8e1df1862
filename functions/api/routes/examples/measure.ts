/** One week of a chart. */
export const pointExample = {
  week: '2026-W47',
  events: 50,
  exposure: 612,
  value: 0.0817,
  expected: 0.051,
  lower: 0.0261,
  upper: 0.0784,
  verdict: 'signal',
  direction: 'up',
  rule: 'spike',
  q: 0.00001,
  effect: 1.6,
  windowWeeks: 1,
  onset: '2026-W47',
  detectableRatio: 1.4,
};

export const measureExample = {
  ...pointExample,
  id: 'Aurora%20Kettle/delivery/all',
  product: 'Aurora Kettle',
  aspect: 'delivery',
  aspectName: 'Delivery',
  source: 'all',
  kind: 'proportion',
  query: {
    product: 'Aurora Kettle',
    week: '2026-W47',
    aspect: 'delivery',
    kind: 'proportion',
    defects: true,
  },
};
