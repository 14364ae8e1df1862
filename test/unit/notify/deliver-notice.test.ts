import { describe, expect, it } from 'vitest';
import { deliverNotice } from '../../../functions/notify/deliver-notice.ts';
import type { NotifyPorts } from '../../../functions/notify/notify-ports.ts';
import { qualityConfigSchema } from '../../../shared/config/quality-config.ts';
import { fail, ok } from '../../../shared/domain/result.ts';
import type { HttpCall } from '../../../shared/ports/http-sender.ts';
import type { Mail } from '../../../shared/ports/infrastructure.ts';
import { createLogger } from '../../../shared/runtime/logger.ts';
import { noticeOf } from '../../support/signal-examples.ts';

const SLACK = 'https://hooks.slack.example/T0/very-secret';
const config = qualityConfigSchema.parse({
  organisation: 'Northlight Home',
  receivers: [
    { id: 'team', channel: 'email', from: 'a@b.example', to: ['c@d.example'] },
    { id: 'chat', channel: 'slack', secret: 'slack' },
  ],
  routes: [{ receivers: ['team', 'chat'] }],
});

/** Receivers that keep what they got; `answers` are the statuses of Slack, one per call, then 200. */
function receivers({ answers = [] as (number | 'private')[], secrets = { slack: [SLACK] } } = {}) {
  const mails: Mail[] = [];
  const calls: HttpCall[] = [];
  const sent = new Set<string>();
  const lines: string[] = [];
  const known: Readonly<Record<string, readonly string[]>> = secrets;
  const ports: NotifyPorts = {
    clock: { now: () => '2026-11-23T06:00:00.000Z' },
    config: () => config,
    secrets: { secrets: async (name) => known[name] ?? [] },
    http: {
      post: async (call) => {
        const answer = answers[calls.push(call) - 1] ?? 200;
        return answer === 'private' ? fail('private-address') : ok({ status: answer, headers: {} });
      },
    },
    mail: { send: async (mail) => void mails.push(mail) },
    deliveries: {
      wasSent: async (receiver, id) => sent.has(`${receiver} ${id}`),
      recordSent: async (receiver, id) => void sent.add(`${receiver} ${id}`),
    },
    log: createLogger('notify', { LOG_LEVEL: 'info' }, (line) => lines.push(line)),
  };
  return { ports, mails, calls, lines };
}

describe('deliverNotice()', () => {
  it('tells every receiver of the route once, also when the queue delivers twice', async () => {
    const { ports, mails, calls } = receivers();
    await deliverNotice(noticeOf(), ports);
    await deliverNotice(noticeOf(), ports);
    expect(mails).toHaveLength(1);
    expect(calls.map(({ url }) => url)).toEqual([SLACK]);
  });

  it('tells again when the week has a new revision', async () => {
    const { ports, mails } = receivers();
    await deliverNotice(noticeOf(), ports);
    await deliverNotice(noticeOf({ revision: 2 }), ports);
    expect(mails.map(({ subject }) => subject)).toEqual([
      'W47: 1 needs attention (delivery), 6 steady',
      'W47 (revision 2): 1 needs attention (delivery), 6 steady',
    ]);
  });

  it('retries a busy receiver without telling the others twice', async () => {
    const { ports, mails, calls } = receivers({ answers: [503] });
    await expect(deliverNotice(noticeOf(), ports)).rejects.toThrow('got 1 of 2 to try again');
    await deliverNotice(noticeOf(), ports);
    expect(mails).toHaveLength(1);
    expect(calls).toHaveLength(2);
  });

  it.each([410, 404, 'private'] as const)(
    'gives up on an answer %s, says so, and is not stuck',
    async (answer) => {
      const { ports, calls, lines } = receivers({ answers: [answer] });
      await deliverNotice(noticeOf(), ports);
      await deliverNotice(noticeOf(), ports);
      expect(calls).toHaveLength(1);
      expect(lines.some((line) => line.includes('not told'))).toBe(true);
    },
  );

  it('keeps the notice when a secret is missing: it can be told after the correction', async () => {
    const { ports, mails } = receivers({ secrets: { slack: [] } });
    await expect(deliverNotice(noticeOf(), ports)).rejects.toThrow('Cannot tell week 2026-W47');
    expect(mails).toHaveLength(1);
  });

  it('never logs the address of a channel or the words of customers', async () => {
    const { ports, lines } = receivers({ answers: [500] });
    await expect(deliverNotice(noticeOf(), ports)).rejects.toThrow();
    expect(lines.join('\n')).not.toContain('very-secret');
    expect(lines.join('\n')).not.toContain('depot');
  });
});
