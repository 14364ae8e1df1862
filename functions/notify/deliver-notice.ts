import type { Channel, DeliveryOutcome, Message, Outgoing } from '../../shared/channels/channel.ts';
import { channels, isChannelId } from '../../shared/channels/index.ts';
import { messageOf } from '../../shared/channels/message-of.ts';
import { routeNotice, type Delivery } from '../../shared/channels/routing.ts';
import type { QualityConfig } from '../../shared/config/quality-config.ts';
import type { NotifyMessage } from '../../shared/domain/notify-message.ts';
import type { NotifyPorts } from './notify-ports.ts';

/** What became of one delivery; the log and the tests read it. */
type Fate = DeliveryOutcome['outcome'] | 'sent-before';

/**
 * Tells every receiver that a route names, each at most once per revision. Receivers that answered are recorded at
 * once, so a retry reaches only the others.
 *
 * @throws Error when a delivery has to be tried again: the receiver is busy, or its configuration is wrong; the
 *   queue repeats the notice, and parks it when it never works
 */
export async function deliverNotice(notice: NotifyMessage, ports: NotifyPorts): Promise<void> {
  const config = ports.config();
  const { deliveries, unrouted } = routeNotice(config.routes, notice);
  if (unrouted.length > 0) {
    ports.log.warn('signals without a route', { week: notice.week, count: unrouted.length });
  }
  const fates = await Promise.allSettled(
    deliveries.map((delivery) => deliver(notice, delivery, config, ports)),
  );
  const again = fates.filter((fate) => fate.status === 'rejected' || fate.value === 'retry');
  for (const fate of fates) {
    if (fate.status === 'rejected') {
      ports.log.error('delivery failed', { week: notice.week, error: fate.reason });
    }
  }
  if (again.length > 0) {
    throw new Error(
      `Cannot tell week ${notice.week}: every receiver must accept, got ${String(again.length)} of ${String(fates.length)} to try again`,
    );
  }
}

async function deliver(
  notice: NotifyMessage,
  delivery: Delivery,
  config: QualityConfig,
  ports: NotifyPorts,
): Promise<Fate> {
  const { receiver } = delivery;
  const message = messageOf(notice, delivery, config.dashboardUrl);
  if (await ports.deliveries.wasSent(receiver, message.id)) return 'sent-before';
  const { channel, settings } = channelOf(config, receiver);
  const outgoing = channel.compose(
    message,
    settings,
    await secretsOf(ports, channel.secretNames(settings)),
    ports.clock.now(),
  );
  const outcome = await send(outgoing, channel, ports);
  report(ports, message, receiver, channel.id, outcome);
  if (outcome.outcome !== 'retry') {
    await ports.deliveries.recordSent(receiver, message.id, ports.clock.now());
  }
  return outcome.outcome;
}

/** @throws Error that names the receiver and what is wrong with it */
function channelOf(
  config: QualityConfig,
  receiver: string,
): { readonly channel: Channel; readonly settings: unknown } {
  const found = config.receivers.find(({ id }) => id === receiver);
  if (!found) throw new Error(`Cannot tell ${receiver}: it must be one of receivers in the configuration`);
  const { id: _id, channel: name, ...given } = found;
  if (!isChannelId(name)) {
    throw new Error(
      `Cannot tell ${receiver}: its channel must be one of ${Object.keys(channels).join(', ')}`,
    );
  }
  const channel: Channel = channels[name];
  const settings = channel.settings.safeParse(given);
  if (!settings.success) {
    const keys = settings.error.issues.map(({ path }) => path.join('.')).join(', ');
    throw new Error(`Cannot tell ${receiver}: its settings must be right, got problems with ${keys}`);
  }
  return { channel, settings: settings.data };
}

/** @throws Error that names a secret which is not there */
async function secretsOf(
  { secrets }: NotifyPorts,
  names: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const entries = await Promise.all(
    names.map(async (name) => {
      const [current] = await secrets.secrets(name);
      if (current === undefined) throw new Error(`Cannot tell a receiver: the secret ${name} must exist`);
      return [name, current] as const;
    }),
  );
  return Object.fromEntries(entries);
}

async function send(outgoing: Outgoing, channel: Channel, ports: NotifyPorts): Promise<DeliveryOutcome> {
  if (outgoing.via === 'mail') {
    await ports.mail.send(outgoing);
    return { outcome: 'delivered' };
  }
  const answer = await ports.http.post(outgoing);
  if (answer.ok) return channel.judge(answer.value.status, answer.value.headers);
  const reason =
    answer.error === 'not-https' ? 'its address must start with https' : 'its address must be public';
  return { outcome: 'refused', reason };
}

/** Addresses are not logged: that of a Slack channel is a secret. */
function report(
  { log }: NotifyPorts,
  { week }: Message,
  receiver: string,
  channel: string,
  outcome: DeliveryOutcome,
): void {
  const fields = { week, receiver, channel, outcome: outcome.outcome };
  if (outcome.outcome === 'delivered') log.info('told', fields);
  else log.error(`not told: ${outcome.reason}`, fields);
}
