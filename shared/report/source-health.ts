import type { SourceSettings } from '../config/quality-config.ts';
import type { Quarantined } from '../domain/quarantine.ts';
import type { SourceActivity } from '../domain/source-activity.ts';
import { dayOf, daysBetween } from '../domain/week.ts';
import type { SourceHealth } from './weekly-report.ts';

interface Known {
  readonly activity: readonly SourceActivity[];
  readonly quarantined: readonly Quarantined[];
  readonly now: string;
  readonly timeZone: string;
}

/**
 * How fresh each configured source is. What counts is when its customers last spoke: an old export that was
 * imported today is stale, for it proves nothing of this week.
 *
 * @returns in the order of the configuration
 */
export function sourceHealth(
  sources: readonly SourceSettings[],
  { activity, quarantined, now, timeZone }: Known,
): readonly SourceHealth[] {
  return sources.map((source) => {
    const known = activity.find((one) => one.source === source.id);
    const refused = quarantined.filter((one) => one.source === source.id).length;
    const base = { id: source.id, name: source.name ?? source.id, type: source.type, quarantined: refused };
    const unread = refused === 0 ? '' : ` ${String(refused)} delivered, could not be read.`;
    if (!known) {
      return { ...base, state: 'silent', sentence: `Nothing arrived yet.${unread}` };
    }
    const { lastReceivedAt, lastOccurredAt } = known;
    const latest =
      lastOccurredAt === undefined || lastOccurredAt > lastReceivedAt ? lastReceivedAt : lastOccurredAt;
    const days = Math.max(0, daysBetween(dayOf(latest, timeZone), dayOf(now, timeZone)));
    const ago = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${String(days)} days ago`;
    const state = days > source.staleAfterDays ? 'stale' : 'fresh';
    const sentence =
      state === 'fresh'
        ? `Latest feedback ${ago}.`
        : `Latest feedback ${ago}, more than the agreed ${String(source.staleAfterDays)} days: its silence proves nothing.`;
    return {
      ...base,
      lastReceivedAt,
      ...(lastOccurredAt === undefined ? {} : { lastOccurredAt }),
      state,
      sentence: `${sentence}${unread}`,
    };
  });
}
