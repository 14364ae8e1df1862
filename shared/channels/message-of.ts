import type { NotifyMessage } from '../domain/notify-message.ts';
import type { Signal } from '../domain/signal.ts';
import type { Message } from './channel.ts';
import { aspectText, oneLine } from './measure-title.ts';
import type { Delivery } from './routing.ts';

const NAMED = 3;

/**
 * What one receiver is told: only what was routed to it. The subject is the answer.
 *
 * @example subject 'W47: 1 needs attention (delivery), 2 improving, 6 steady'
 * @example subject 'W47: nothing to act on, 14 steady'
 */
export function messageOf(
  notice: NotifyMessage,
  delivery: Delivery,
  dashboardUrl: string | undefined,
): Message {
  const { week, revision, sample, measures } = notice;
  const improving = delivery.signals.filter(isImprovement);
  const signals = delivery.signals.filter((signal) => !isImprovement(signal));
  const answer = answerOf(signals, improving.length, delivery.watches.length, measures);
  const short = `W${String(Number(week.slice(6)))}`;
  const which = revision === 1 ? short : `${short} (revision ${String(revision)})`;
  return {
    id: idOf(week, revision, delivery.receiver),
    week,
    revision,
    subject: `${sample ? '[Sample data] ' : ''}${which}: ${answer}`,
    summary: `Week ${week}${revision === 1 ? '' : `, revision ${String(revision)} (late data)`}: ${answer}.`,
    signals,
    improving,
    watches: delivery.watches,
    steadyCount: measures.steady,
    ...(dashboardUrl === undefined ? {} : { dashboardUrl: dashboardUrl.replace(/\/+$/, '') }),
    sample,
  };
}

const isImprovement = ({ verdict }: Signal): boolean => verdict.direction === 'down';

function answerOf(
  signals: readonly Signal[],
  improving: number,
  watches: number,
  { ongoing, steady }: NotifyMessage['measures'],
): string {
  const aspects = [...new Set(signals.map(({ verdict }) => oneLine(aspectText(verdict.aspect))))];
  const named = aspects.slice(0, NAMED).join(', ') + (aspects.length > NAMED ? ', ...' : '');
  const attention =
    signals.length === 0
      ? ongoing > 0
        ? 'nothing new to act on'
        : 'nothing to act on'
      : `${String(signals.length)} ${signals.length === 1 ? 'needs' : 'need'} attention (${named})`;
  return [
    attention,
    ...(improving > 0 ? [`${String(improving)} improving`] : []),
    ...(ongoing > 0 ? [`${String(ongoing)} told before ${ongoing === 1 ? 'goes' : 'go'} on`] : []),
    ...(watches > 0 ? [`${String(watches)} to watch`] : []),
    `${String(steady)} steady`,
  ].join(', ');
}

/** A full stop would end the id within a Standard Webhooks signature. */
const idOf = (week: string, revision: number, receiver: string): string =>
  `${week}-r${String(revision)}-${encodeURIComponent(receiver).replaceAll('.', '%2E')}`;
