import type { Publication } from '../../shared/domain/publication.ts';
import type { CloudEvent } from '../../shared/ports/infrastructure.ts';
import { canonicalJson } from '../../shared/report/canonical-json.ts';

const SOURCE = '/quality-signals';
const SIGNAL_PUBLISHED = 'dev.quality-signals.quality.signal.published.v1';
const WEEK_PUBLISHED = 'dev.quality-signals.quality.week.published.v1';

interface Options {
  readonly sample: boolean;
  readonly hash: (text: string) => string;
}

/**
 * CloudEvents of a revision: one per signal that is new or says something else than in the revision before, and one
 * for the week, which also names what was withdrawn. Ids are the same whenever the revision is told again.
 */
export function eventsOf(
  publication: Publication,
  before: Publication | undefined,
  { sample, hash }: Options,
): readonly CloudEvent[] {
  const { week, revision, final, publishedAt, signals, ongoing, series, counts, measures } = publication;
  const event = (part: string, type: string, subject: string, data: object): CloudEvent => ({
    specversion: '1.0',
    id: [week, `r${String(revision)}`, ...(part === '' ? [] : [hash(part)])].join('.'),
    source: SOURCE,
    type,
    subject,
    time: publishedAt,
    datacontenttype: 'application/json',
    data: { week, revision, final, sample, ...data },
  });
  const known = new Set((before?.signals ?? []).map((signal) => canonicalJson(signal)));
  const changed = signals.filter((signal) => !known.has(canonicalJson(signal)));
  const ids = signals.map(({ id }) => id);
  const ongoingIds = ongoing.map(({ id }) => id);
  const still = new Set([...ids, ...ongoingIds]);
  const withdrawn = (before?.signals ?? []).map(({ id }) => id).filter((id) => !still.has(id));
  return [
    ...changed.map((signal) =>
      event(signal.id, SIGNAL_PUBLISHED, `${signal.verdict.product}/${signal.verdict.aspect}/${week}`, {
        signal,
      }),
    ),
    event('', WEEK_PUBLISHED, week, {
      series,
      counts,
      measures,
      signals: ids,
      ongoing: ongoingIds,
      withdrawn,
    }),
  ];
}
