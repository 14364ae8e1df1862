import { weekOfDay } from '../../shared/domain/week.ts';
import type { StoredFeedback } from '../../shared/domain/stored-feedback.ts';
import { withoutWords, wordsToErase } from '../../shared/report/erase-words.ts';
import type { ScorePorts } from './score-ports.ts';

const ALL_WEEKS = 10_000;

/**
 * Takes the words of feedback out of every revision of what was published since. Before the feedback itself goes: a
 * repetition after a crash must still know the words.
 * @returns revisions that named one of them
 */
export async function eraseQuoted(
  { publications }: Pick<ScorePorts, 'publications'>,
  feedback: readonly StoredFeedback[],
): Promise<number> {
  const [first] = feedback.map(({ day }) => weekOfDay(day)).sort();
  if (first === undefined) return 0;
  const words = wordsToErase(feedback);
  let erased = 0;
  for (const week of await publications.publishedWeeks(ALL_WEEKS)) {
    if (week < first) continue;
    erased += await publications.rewrite(week, (seen) => withoutWords(seen, words));
  }
  return erased;
}
