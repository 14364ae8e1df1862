import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { email } from '../../../shared/channels/email/index.ts';
import { messageOf } from '../../../shared/channels/message-of.ts';
import { slack } from '../../../shared/channels/slack/index.ts';
import { webhook } from '../../../shared/channels/webhook/index.ts';
import type { NotifyMessage } from '../../../shared/domain/notify-message.ts';
import { noticeOf, signalOf } from '../../support/signal-examples.ts';

const messageFor = (notice: NotifyMessage, dashboardUrl?: string) =>
  messageOf(
    notice,
    { receiver: 'a.team', reason: 'matched-route', routes: [1], signals: notice.signals, watches: [] },
    dashboardUrl,
  );
const improving = signalOf({ product: 'Lumen Lamp', direction: 'down' });

describe('messageOf()', () => {
  it('answers in the subject', () => {
    const notice = noticeOf({ signals: [signalOf(), improving] });
    expect(messageFor(notice).subject).toBe('W47: 1 needs attention (delivery), 1 improving, 6 steady');
    expect(messageFor(noticeOf({ signals: [] })).subject).toBe('W47: nothing to act on, 6 steady');
  });

  it('says that numbers are sample data, and that late data changed a week', () => {
    const { subject } = messageFor(noticeOf({ sample: true, revision: 2 }));
    expect(subject).toBe('[Sample data] W47 (revision 2): 1 needs attention (delivery), 6 steady');
  });

  it('has an id that is the same for every attempt and safe in a signature', () => {
    expect(messageFor(noticeOf()).id).toBe('2026-W47-r1-a%2Eteam');
  });
});

describe('webhook', () => {
  const secret = `whsec_${Buffer.from('a'.repeat(32)).toString('base64')}`;
  const compose = (notice: NotifyMessage) => {
    const outgoing = webhook.compose(
      messageFor(notice, 'https://quality.example'),
      { url: 'https://receiver.example/', secret: 'team' },
      { team: secret },
      new Date().toISOString(),
    );
    if (outgoing.via !== 'http') throw new Error('Cannot test a webhook: it must go by HTTP');
    return outgoing;
  };

  it('is accepted by the Standard Webhooks library, and refused when changed', () => {
    const { body, headers } = compose(noticeOf());
    const receiver = new Webhook(secret);
    expect(receiver.verify(body, { ...headers })).toMatchObject({ type: 'quality.digest.published' });
    expect(() => receiver.verify(body.replace('W47', 'W48'), { ...headers })).toThrow();
  });

  it('is thin: what does not fit is counted and linked', () => {
    const signals = Array.from({ length: 300 }, (_, index) => signalOf({ product: `P${String(index)}` }));
    const { data } = JSON.parse(compose(noticeOf({ signals })).body) as {
      data: { signals: unknown[]; furtherSignals: number; url: string };
    };
    expect(data.signals.length + data.furtherSignals).toBe(300);
    expect(data.signals.length).toBeGreaterThan(20);
    expect(data.url).toBe('https://quality.example/?week=2026-W47');
  });
});

describe('slack', () => {
  const compose = (notice: NotifyMessage, dashboardUrl?: string) => {
    const url = 'https://hooks.slack.example/T0';
    const outgoing = slack.compose(messageFor(notice, dashboardUrl), { secret: 's' }, { s: url }, '');
    if (outgoing.via !== 'http') throw new Error('Cannot test Slack: it must go by HTTP');
    return JSON.parse(outgoing.body) as {
      text: string;
      blocks: { type: string; text?: { text: string }; elements?: { url?: string }[] }[];
    };
  };

  it('always has a text for notifications, and one section per signal', () => {
    const { text, blocks } = compose(noticeOf({ signals: [signalOf(), improving] }), 'https://q.example');
    expect(text).toContain('1 needs attention');
    expect(blocks.map(({ type }) => type)).toEqual(['header', 'section', 'section', 'context', 'actions']);
    expect(blocks[1]?.text?.text).toContain(
      '*Needs attention* <https://q.example/?page=measure&amp;week=2026-W47',
    );
    expect(blocks[2]?.text?.text).toContain('*Improving*');
    expect(blocks.at(-1)?.elements?.[0]?.url).toBe('https://q.example/?week=2026-W47');
  });

  it('keeps to the limits of Block Kit', () => {
    const aspect = 'x&'.repeat(400);
    const signals = Array.from({ length: 90 }, (_, index) =>
      signalOf({ product: `P${String(index)}`, aspect }, { explanation: '<'.repeat(9_000) }),
    );
    const { blocks } = compose(noticeOf({ signals }));
    expect(blocks.length).toBeLessThanOrEqual(50);
    expect(blocks[0]?.text?.text.length).toBeLessThanOrEqual(150);
    expect(Math.max(...blocks.map((block) => block.text?.text.length ?? 0))).toBeLessThanOrEqual(3_000);
    expect(JSON.stringify(blocks).length).toBeLessThan(12_500);
    for (const block of blocks) expect(block.text?.text ?? '').not.toMatch(/&(?!amp;|lt;|gt;)/);
  });
});

describe('email', () => {
  const settings = { from: 'a@b.example', to: ['c@d.example'] };

  it('says the same in text and HTML, with words beside the colours and no script', () => {
    const outgoing = email.compose(
      messageFor(noticeOf({ signals: [signalOf(), improving] })),
      settings,
      {},
      '',
    );
    if (outgoing.via !== 'mail') throw new Error('Cannot test a mail: it must go by mail');
    for (const part of [outgoing.text, outgoing.html]) {
      expect(part).toContain('Needs attention');
      expect(part).toContain('Improving');
      expect(part).toContain('expected 31.2');
      expect(part).toContain('Owner: J. Roth');
    }
    expect(outgoing.html).not.toMatch(/<script|<svg|<img/i);
    expect(outgoing.headers).not.toHaveProperty('List-Unsubscribe');
  });

  it('offers one-click leaving when there is an address for it', () => {
    const unsubscribe = 'https://b.example/leave';
    const outgoing = email.compose(messageFor(noticeOf()), { ...settings, unsubscribe }, {}, '');
    expect(outgoing.headers).toMatchObject({
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });
});
