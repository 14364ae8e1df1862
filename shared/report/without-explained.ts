import { ALL_PRODUCTS } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';

/** Part of what is too many (or too few) over all products that single ones must bring to explain it. */
const EXPLAINS = 0.5;

/**
 * One cause gives one signal: an alarm over all products is none where the products that alarm themselves, on the same
 * aspect and in the same direction, bring half of it.
 *
 * @param verdicts of one week over all series
 */
export function withoutExplained(verdicts: readonly PublishedVerdict[]): readonly PublishedVerdict[] {
  const alarms = verdicts.filter(({ verdict }) => verdict === 'signal' || verdict === 'watch');
  return verdicts.map((one) => {
    if (one.product !== ALL_PRODUCTS || !alarms.includes(one)) return one;
    const parts = alarms.filter((part) => isPart(part, one));
    const brought = parts.reduce((sum, part) => sum + excess(part), 0);
    return Math.abs(brought) >= EXPLAINS * Math.abs(excess(one)) ? { ...one, verdict: 'in-control' } : one;
  });
}

const isPart = (part: PublishedVerdict, whole: PublishedVerdict): boolean =>
  part.product !== ALL_PRODUCTS &&
  part.aspect === whole.aspect &&
  part.source === whole.source &&
  part.kind === whole.kind &&
  part.direction === whole.direction &&
  (part.verdict === 'signal' || whole.verdict === 'watch');

const excess = ({ events, expected }: PublishedVerdict): number => events - expected;
