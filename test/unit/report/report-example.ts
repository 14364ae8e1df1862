import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { addWeeks, type IsoWeek } from '../../../shared/domain/week.ts';
import type { WeeklyReport } from '../../../shared/report/weekly-report.ts';
import { feedbackIn, steadyWeeks } from '../../support/feedback-examples.ts';
import { createPublishWorld } from '../../support/publish-world.ts';

export const LAST = '2026-W47' as IsoWeek;
const FIRST = addWeeks(LAST, -39);
/** Rises and falls without reason, as real weeks do. */
const wave = (level: number) => (index: number) => level + ((index * 7) % 5) - 2;

const config = {
  organisation: 'Northlight Home',
  timeZone: 'Europe/Berlin',
  sources: [
    { id: 'shop', type: 'generic-jsonl', name: 'Web shop reviews' },
    { id: 'desk', type: 'generic-csv', name: 'Support tickets' },
  ],
  goals: [
    { product: 'Aurora Kettle', aspect: 'delivery', target: 0.05, limit: 0.08, owner: 'R. Okafor' },
    { product: 'Lumen Lamp', aspect: 'price-value', target: 0.02, limit: 0.04, owner: 'J. Roth' },
  ],
  owners: [{ name: 'J. Roth', product: 'Lumen Lamp' }],
};

/** A week with everything in it: a concern, an improvement, a case for a person, loud reviews, goals, hostile text. */
export async function richReport(): Promise<WeeklyReport> {
  const world = createPublishWorld();
  world.config = qualityConfigSchema.parse(config);
  const surge = (index: number): number => (index >= 38 ? 30 : wave(7)(index));
  world.put(steadyWeeks(FIRST, 40, 120, surge));
  world.put(steadyWeeks(FIRST, 40, 90, wave(5), { aspect: 'usability' }));
  world.put(
    steadyWeeks(FIRST, 40, 80, (index) => (index >= 39 ? 2 : wave(24)(index)), {
      product: 'Lumen Lamp',
      aspect: 'price-value',
      text: 'For this price I expected a lamp that is bright enough to read.',
    }),
  );
  world.put(steadyWeeks(FIRST, 40, 12, wave(12), { kind: 'complaint', source: 'desk', aspect: 'support' }));
  const long = `${'It was fine at first and then it was not. '.repeat(20)}I expected it on Monday. `;
  world.put([
    feedbackIn(LAST, 501, { gap: -900, hazard: true, text: 'Fire came out of the base while I made tea.' }),
    feedbackIn(LAST, 502, { gap: -600, explicit: true, text: `<script>alert("x")</script> & late again` }),
    feedbackIn(LAST, 503, {
      gap: -600,
      explicit: true,
      text: 'Promised for Tuesday, came on Saturday, box torn.',
    }),
    feedbackIn(LAST, 504, { gap: -620, explicit: true, text: `${long}${'And so on. '.repeat(30)}` }),
    feedbackIn(LAST, 505, { gap: -950, text: 'NEVER AGAIN. Worst shop ever!!!' }),
  ]);
  await world.publish();
  return world.report(LAST);
}
