import { goalRowExample } from './goal-row.ts';
import { measureExample } from './measure.ts';

/** A week with one signal, shortened: a signal holds up to 52 points and some quotes. */
export const weeklyReportExample = {
  organisation: 'Northlight Home',
  timeZone: 'Europe/Berlin',
  week: '2026-W47',
  firstDay: '2026-11-16',
  lastDay: '2026-11-22',
  headline: 'This week: 1 thing needs attention, 26 are steady',
  special: [],
  attention: [
    {
      ...measureExample,
      owner: 'R. Okafor',
      explanation: 'This week: 50 of 612 mention a delivery defect, expected 31.2 (1.6 times)',
      newTerms: ['depot', 'late'],
      goal: { target: 0.05, limit: 0.08 },
      also: [],
      series: [],
      evidence: [],
      before: [],
      counterEvidence: [],
    },
  ],
  improving: [],
  ongoing: [],
  watch: [],
  misses: [],
  steady: 26,
  insufficient: 3,
  feedback: 1_062,
  loud: { count: 0, shown: [], sentence: 'No single loud review.' },
  hazards: [],
  goals: [goalRowExample],
  sources: [],
  gaps: [],
  falseAlarms: {
    budget: 0.25,
    series: 72,
    sentence: 'At most one false signal in 4 weeks would be published over all 72 series.',
  },
  dataCutOff: '2026-11-23T05:00:00.000Z',
  final: true,
  revision: 1,
  sample: false,
  scorers: ['1.0.0'],
};
