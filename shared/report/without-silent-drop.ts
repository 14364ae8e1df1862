import { ALL_SOURCES } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import type { SilentSources } from './silent-sources.ts';

/**
 * A drop of complaints is only a watch while a source is silent, and no statement at all when a source that is part of
 * the baseline has ended.
 *
 * @param sourcesOf sources of the product that cannot prove fewer complaints in this week; asked only for drops
 */
export function withoutSilentDrop(
  verdict: PublishedVerdict,
  sourcesOf: () => SilentSources,
): PublishedVerdict {
  const claimsDrop = verdict.verdict === 'signal' || verdict.verdict === 'watch';
  if (!claimsDrop || verdict.direction !== 'down' || verdict.kind !== 'count') return verdict;
  const { silent, ended } = sourcesOf();
  const concerns = (sources: readonly string[]): boolean =>
    verdict.source === ALL_SOURCES ? sources.length > 0 : sources.includes(verdict.source);
  if (concerns(ended)) return { ...verdict, verdict: 'insufficient' };
  return concerns(silent) ? { ...verdict, verdict: 'watch' } : verdict;
}
