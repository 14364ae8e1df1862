import { describe, expect, it } from 'vitest';
import type { Channel, ChannelExamples, Message, Outgoing } from '../../shared/channels/channel.ts';
import { channels } from '../../shared/channels/index.ts';
import { messageOf } from '../../shared/channels/message-of.ts';
import { routeNotice } from '../../shared/channels/routing.ts';
import type { NotifyMessage } from '../../shared/domain/notify-message.ts';
import { noticeOf, signalOf, verdictOf } from '../support/signal-examples.ts';

const NOW = '2026-11-23T06:00:00.000Z';
const HOSTILE = `<script>alert(1)</script> & "it's" <!channel>`;

const messageFor = (notice: NotifyMessage): Message => {
  const route = { minimum: 'watch' as const, receivers: ['team'] };
  const [delivery] = routeNotice([route], notice).deliveries;
  if (!delivery) throw new Error('Cannot compose an example: the route must take the notice');
  return messageOf(notice, delivery, 'https://quality.example/');
};

const hostile = messageFor(
  noticeOf({
    signals: [
      signalOf(
        { product: HOSTILE, aspect: 'a<b>' },
        { explanation: HOSTILE, newTerms: [HOSTILE], owner: `${HOSTILE}\r\nBcc: all@example.com` },
      ),
      signalOf({ product: HOSTILE, direction: 'down' }),
    ],
    watches: [verdictOf({ product: HOSTILE, verdict: 'watch' })],
  }),
);
const many = messageFor(
  noticeOf({
    signals: Array.from({ length: 200 }, (_, index) =>
      signalOf(
        { product: `Product ${String(index)} ${'<&>'.repeat(60)}` },
        { explanation: '&'.repeat(4_000) },
      ),
    ),
  }),
);

/** All that a receiver or a proxy on the way could read. */
const wholeOf = (outgoing: Outgoing): string => {
  if (outgoing.via === 'mail') return JSON.stringify(outgoing);
  return JSON.stringify([outgoing.headers, outgoing.body]);
};

const folders = import.meta.glob<{ examples: ChannelExamples<unknown> }>(
  '../../shared/channels/*/examples.ts',
  {
    eager: true,
  },
);
const registry: Readonly<Record<string, Channel>> = channels;
const cases = Object.entries(folders).map(([path, { examples }]) => {
  const id = path.split('/').at(-2) ?? '';
  return { id, examples };
});

describe('channels', () => {
  it('are all in the registry under the name of their folder', () => {
    expect(cases.map(({ id }) => id).sort()).toEqual(Object.keys(channels).sort());
    for (const [name, channel] of Object.entries(registry)) expect(channel.id).toBe(name);
  });
});

describe.each(cases)('$id', ({ id, examples }) => {
  const channel = registry[id];
  if (!channel) throw new Error(`Cannot test ${id}: it must be in the registry`);
  const compose = (message: Message): Outgoing =>
    channel.compose(message, channel.settings.parse(examples.settings), examples.secrets, NOW);

  it.each([
    [200, 'delivered'],
    [204, 'delivered'],
    [301, 'refused'],
    [307, 'refused'],
    [400, 'refused'],
    [401, 'refused'],
    [404, 'refused'],
    [408, 'retry'],
    [410, 'refused'],
    [429, 'retry'],
    [500, 'retry'],
    [503, 'retry'],
  ])('takes an answer %i as %s', (status, outcome) => {
    expect(channel.judge(status, {}).outcome).toBe(outcome);
  });

  it('waits as long as a busy receiver asks, and no longer than 15 minutes', () => {
    expect(channel.judge(429, { 'retry-after': '30' })).toMatchObject({ outcome: 'retry', afterSeconds: 30 });
    expect(channel.judge(503, { 'retry-after': '86400' })).toMatchObject({ afterSeconds: 900 });
    expect(channel.judge(503, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' })).not.toHaveProperty(
      'afterSeconds',
    );
  });

  it('names each secret that it needs, and puts none into a message', () => {
    const names = channel.secretNames(channel.settings.parse(examples.settings));
    expect([...names].sort()).toEqual(Object.keys(examples.secrets).sort());
    const whole = wholeOf(compose(hostile));
    for (const secret of Object.values(examples.secrets)) expect(whole).not.toContain(secret);
  });

  it('refuses a secret of the wrong form without repeating it', () => {
    for (const name of Object.keys(examples.secrets)) {
      const wrong = { ...examples.secrets, [name]: 'tooshort' };
      const settings = channel.settings.parse(examples.settings);
      expect(() => channel.compose(hostile, settings, wrong, NOW)).toThrow(name);
      expect(() => channel.compose(hostile, settings, wrong, NOW)).not.toThrow('tooshort');
    }
  });

  it.each(examples.wrongSettings)('refuses the settings %j and names %s', (settings, named) => {
    const parsed = channel.settings.safeParse(settings);
    expect(JSON.stringify(parsed.error?.issues)).toContain(named);
  });

  it('is the same message for the same input', () => {
    expect(compose(hostile)).toEqual(compose(hostile));
  });

  it('stays within the limits of the channel with 200 signals of hostile length', () => {
    const outgoing = compose(many);
    if (outgoing.via === 'mail') expect(outgoing.subject.length).toBeLessThan(200);
    else expect(Buffer.byteLength(outgoing.body)).toBeLessThan(20_000);
  });

  it('starts no header line and no tag out of feedback', () => {
    const outgoing = compose(hostile);
    for (const value of Object.values(outgoing.headers)) expect(value).not.toMatch(/[\r\n]/);
    if (outgoing.via === 'mail') {
      expect(outgoing.subject).not.toMatch(/[\r\n]/);
      expect(outgoing.html).not.toMatch(/<script|<!channel/i);
    }
    if (id === 'slack' && outgoing.via === 'http') expect(outgoing.body).not.toMatch(/<script|<!channel/i);
  });
});
