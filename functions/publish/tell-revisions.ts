import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { NotifyMessage } from '../../shared/domain/notify-message.ts';
import type { Publication } from '../../shared/domain/publication.ts';
import { seriesId, type PublishedVerdict, type Signal } from '../../shared/domain/signal.ts';
import { dayOf, daysBetween, daysOfWeek } from '../../shared/domain/week.ts';
import { mapLimit } from '../../shared/runtime/map-limit.ts';
import { eventsOf } from './events-of.ts';
import type { PublishPorts } from './publish-ports.ts';

/** Older weeks are history: they are published, and nobody is woken by them. */
const NOTIFY_WITHIN_DAYS = 14;
const PARALLEL = 16;

interface Told {
  readonly now: string;
  readonly config: QualityConfig;
  readonly sample: boolean;
}

type TellPorts = Pick<PublishPorts, 'bus' | 'notifications' | 'hash'> & {
  readonly table: Pick<PublishPorts['table'], 'revision'>;
};

/** Events for every revision, and a notification for recent weeks in which something is new. Repeats are harmless. */
export async function tellRevisions(
  { table, bus, notifications, hash }: TellPorts,
  revisions: readonly Publication[],
  { now, config, sample }: Told,
): Promise<void> {
  if (revisions.length === 0) return;
  const before = await mapLimit(revisions, PARALLEL, ({ week, revision }) =>
    revision === 1 ? Promise.resolve(undefined) : table.revision(week, revision - 1),
  );
  const pairs = revisions.map((publication, index) => [publication, before[index]] as const);
  await bus.publish(pairs.flatMap(([publication, old]) => eventsOf(publication, old, { sample, hash })));
  const today = dayOf(now, config.timeZone);
  const messages = pairs
    .filter(([{ week }]) => daysBetween(daysOfWeek(week)[6] ?? today, today) <= NOTIFY_WITHIN_DAYS)
    .flatMap(([publication, old]) => messageOf(publication, old, sample) ?? []);
  if (messages.length > 0) await notifications.sendAll(messages);
}

/**
 * What is new in a revision. The first one is told also when all is quiet: no news is a result, too; later ones only
 * when a signal or a watch came, or turned round.
 */
function messageOf(
  publication: Publication,
  before: Publication | undefined,
  sample: boolean,
): NotifyMessage | undefined {
  const { week, revision, final, measures } = publication;
  if (!measures) return undefined;
  const known = new Set((before?.signals ?? []).map(nameOfSignal));
  const watched = new Set((before?.watches ?? []).map(nameOfVerdict));
  const signals = publication.signals.filter((signal) => !known.has(nameOfSignal(signal)));
  const watches = publication.watches.filter((watch) => !watched.has(nameOfVerdict(watch)));
  if (before && signals.length === 0 && watches.length === 0) return undefined;
  return { message: 'week', week, revision, final, sample, signals, watches, measures };
}

const nameOfSignal = ({ id, verdict }: Signal): string => `${id} ${verdict.direction ?? ''}`;
const nameOfVerdict = (verdict: PublishedVerdict): string =>
  `${seriesId(verdict)} ${verdict.kind} ${verdict.direction ?? ''}`;
