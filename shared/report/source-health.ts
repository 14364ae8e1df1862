import type { SourceSettings } from '../config/quality-config.ts';
import type { Quarantined } from '../domain/quarantine.ts';
import type { Received } from '../domain/received.ts';
import type { SourceActivity } from '../domain/source-activity.ts';
import { dayOf, daysBetween } from '../domain/week.ts';
import type { SourceFlow } from './source-flow.ts';
import type { SourceHealth } from './weekly-report.ts';

/** Fewer deliveries say nothing of a format. */
const FEWEST_DELIVERIES = 3;

export interface KnownOfSources {
  readonly activity: readonly SourceActivity[];
  readonly quarantined: readonly Quarantined[];
  /** Latest deliveries of each source, newest first. */
  readonly received: ReadonlyMap<string, readonly Received[]>;
  readonly flows: ReadonlyMap<string, SourceFlow>;
  readonly now: string;
  readonly timeZone: string;
}

/**
 * Whether each configured source can be believed. What counts as fresh is when its customers last spoke: an old export that was
 * imported today is stale, for it proves nothing of this week.
 *
 * @returns in the order of the configuration
 */
export function sourceHealth(
  sources: readonly SourceSettings[],
  known: KnownOfSources,
): readonly SourceHealth[] {
  return sources.map((source) => {
    const quarantined = known.quarantined.filter((one) => one.source === source.id).length;
    const activity = known.activity.find((one) => one.source === source.id);
    const received = known.received.get(source.id) ?? [];
    const flow = known.flows.get(source.id);
    const failing = failingPulls(received);
    const { state, sentence } = activity
      ? stateOf(source, { activity, received, flow }, known)
      : { state: 'silent' as const, sentence: failing?.sentence ?? 'Nothing arrived yet.' };
    const withFailure = failing && state === 'fresh' ? `${sentence} ${failing.sentence}` : sentence;
    return {
      id: source.id,
      name: source.name ?? source.id,
      type: source.type,
      lastReceivedAt: activity?.lastReceivedAt,
      lastOccurredAt: activity?.lastOccurredAt,
      state,
      quarantined,
      perWeek: flow?.perWeek,
      late: flow?.late,
      latest: sumsOf(received),
      sentence:
        quarantined === 0 || state === 'shifted'
          ? withFailure
          : `${withFailure} ${String(quarantined)} delivered, could not be read.`,
    };
  });
}

interface KnownOfSource {
  readonly activity: SourceActivity;
  readonly received: readonly Received[];
  readonly flow: SourceFlow | undefined;
}

/** The worst that is to be said. */
function stateOf(
  { staleAfterDays }: SourceSettings,
  { activity, received, flow }: KnownOfSource,
  { now, timeZone }: Pick<KnownOfSources, 'now' | 'timeZone'>,
): Pick<SourceHealth, 'state' | 'sentence'> {
  const shifted = shiftedFormat(received) ?? (flow?.ratingsVanished ? RATINGS_VANISHED : undefined);
  if (shifted !== undefined) return { state: 'shifted', sentence: shifted };
  const doubt = received.find(({ via }) => via === 'import')?.doubt;
  if (doubt !== undefined) return { state: 'truncated', sentence: doubt };
  const failing = failingPulls(received);
  if (failing?.isLasting === true) return { state: 'stale', sentence: failing.sentence };
  const { lastReceivedAt, lastOccurredAt } = activity;
  const latest =
    lastOccurredAt === undefined || lastOccurredAt > lastReceivedAt ? lastReceivedAt : lastOccurredAt;
  const days = Math.max(0, daysBetween(dayOf(latest, timeZone), dayOf(now, timeZone)));
  const ago = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${String(days)} days ago`;
  if (days <= staleAfterDays) return { state: 'fresh', sentence: `Latest feedback ${ago}.` };
  return {
    state: 'stale',
    sentence: `Latest feedback ${ago}, more than the agreed ${String(staleAfterDays)} days: its silence proves nothing.`,
  };
}

/** Pulls that failed since the last one that did not. Once may be the vendor's bad day, three times in a row is silence that proves nothing. */
function failingPulls(
  received: readonly Received[],
): { readonly sentence: string; readonly isLasting: boolean } | undefined {
  const pulls = received.filter(({ via }) => via === 'pull');
  const good = pulls.findIndex(({ reason }) => reason === undefined);
  const failed = good === -1 ? pulls.length : good;
  const reason = pulls[0]?.reason;
  if (failed === 0 || reason === undefined) return undefined;
  const times = failed === 1 ? 'The latest pull' : `The latest ${String(failed)} pulls`;
  return { sentence: `${times} failed: ${reason}.`, isLasting: failed >= FEWEST_DELIVERIES };
}

const RATINGS_VANISHED =
  'Ratings came with nearly all feedback, and with hardly any of the last week: has the format changed?';

/** Half of the latest deliveries, or of the rows of the latest import, could not be read. */
function shiftedFormat(received: readonly Received[]): string | undefined {
  const [latest] = received;
  if (latest?.via === 'import' || latest?.via === 'pull') {
    const { read = 0, rejected = 0 } = latest.counts ?? {};
    const what = latest.via === 'import' ? 'rows' : 'entries';
    return read > 0 && 2 * rejected >= read
      ? `${String(rejected)} of ${String(read)} ${what} of the latest ${latest.via} could not be read: has the format changed?`
      : undefined;
  }
  const unread = received.filter(({ reason }) => reason !== undefined);
  if (received.length < FEWEST_DELIVERIES || 2 * unread.length < received.length) return undefined;
  return `${String(unread.length)} of the latest ${String(received.length)} deliveries could not be read: has the format changed? ${unread[0]?.reason ?? ''}.`;
}

function sumsOf(received: readonly Received[]): SourceHealth['latest'] {
  const sums = { deliveries: received.length, unreadable: 0, read: 0, unchanged: 0, rejected: 0 };
  for (const { counts, reason } of received) {
    if (reason !== undefined) sums.unreadable += 1;
    sums.read += counts?.read ?? 0;
    sums.unchanged += counts?.unchanged ?? 0;
    sums.rejected += counts?.rejected ?? 0;
  }
  return sums;
}
