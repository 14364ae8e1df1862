import type { PublishedVerdict } from '../../shared/domain/signal.ts';
import { newTerms } from '../../shared/report/new-terms.ts';
import { idOfVerdict } from '../../shared/report/series-of-weeks.ts';
import type { TextsReader } from './texts-behind.ts';

/** Words that are new behind concerns: the weeks since each began against the weeks before. */
export async function termsBehind(
  concerns: readonly PublishedVerdict[],
  textsOf: TextsReader,
): Promise<(verdict: PublishedVerdict) => readonly string[]> {
  const terms = new Map<string, readonly string[]>();
  for (const verdict of concerns) {
    if (verdict.direction === 'down') continue;
    const { since, before } = await textsOf(verdict);
    const texts = (list: typeof since): readonly string[] => list.map(({ text }) => text);
    terms.set(idOfVerdict(verdict), newTerms(texts(since), texts(before)));
  }
  return (verdict) => terms.get(idOfVerdict(verdict)) ?? [];
}
