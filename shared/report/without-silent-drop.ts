import { ALL_SOURCES } from '../domain/aspect-id.ts';
import type { PublishedVerdict } from '../domain/signal.ts';
import type { SilentSources } from './silent-sources.ts';

export interface UnprovenSources extends SilentSources {
  /** What comes is not what came before: neither fewer complaints nor fewer defects prove anything. */
  readonly shifted: readonly string[];
}

/**
 * A drop is only a watch in the week in which the format of a source changed, one of complaints also while a source is
 * silent, and it is no statement at all when a source that is part of the baseline has ended.
 *
 * @param sourcesOf sources of the product that cannot prove an improvement in this week; asked only for drops
 */
export function withoutSilentDrop(
  verdict: PublishedVerdict,
  sourcesOf: () => UnprovenSources,
): PublishedVerdict {
  const claimsDrop = verdict.verdict === 'signal' || verdict.verdict === 'watch';
  if (!claimsDrop || verdict.direction !== 'down') return verdict;
  const { silent, ended, shifted } = sourcesOf();
  const concerns = (sources: readonly string[]): boolean =>
    verdict.source === ALL_SOURCES ? sources.length > 0 : sources.includes(verdict.source);
  if (concerns(shifted)) return { ...verdict, verdict: 'watch' };
  if (verdict.kind !== 'count') return verdict;
  if (concerns(ended)) return { ...verdict, verdict: 'insufficient' };
  return concerns(silent) ? { ...verdict, verdict: 'watch' } : verdict;
}
