import type { PublishedVerdict } from '../domain/signal.ts';
import type { Message } from './channel.ts';

type Linked = Pick<Message, 'dashboardUrl' | 'week'>;

/** The week on the dashboard. */
export const weekLink = ({ dashboardUrl, week }: Linked): string | undefined =>
  dashboardUrl === undefined ? undefined : `${dashboardUrl}/?week=${week}`;

/** Chart of a measure, with the feedback behind it one click away. */
export function measureLink({ dashboardUrl }: Linked, verdict: PublishedVerdict): string | undefined {
  if (dashboardUrl === undefined) return undefined;
  const { week, product, aspect, source, kind } = verdict;
  const query = new URLSearchParams({ page: 'measure', week, product, aspect, source, kind });
  return `${dashboardUrl}/?${query.toString()}`;
}
