import { describe, expect, it } from 'vitest';
import { explain, redactedMessage } from '../../../infra/local/operations/dead-letter.ts';

const at = '2026-11-24T09:00:00.000Z';
const delivery = {
  message: 'delivery',
  source: 'shop',
  deliveryId: 'msg_1',
  receivedAt: at,
  headers: {},
  body: { at: 'inline', base64: Buffer.from('{"text":"Write to zcanary@example.com"}').toString('base64') },
};
const erasure = {
  message: 'erasure',
  job: 'e-1',
  receivedAt: at,
  target: { by: 'author', author: 'Jane Zcanary' },
};

describe('explain() says what a dead letter asks for', () => {
  it.each([
    ['feedback', delivery, 'the delivery msg_1 of shop'],
    ['feedback', erasure, 'the erasure of all feedback of an author'],
    ['feedback', { message: 'rescore', job: 'r-1', receivedAt: at }, 'the rescoring r-1'],
    ['feedback', { message: 'letter', text: 'zcanary' }, /^not a message of ours \(message .*in vain$/],
    [
      'import',
      {
        Records: [
          { eventName: 'ObjectCreated:Put', s3: { object: { key: 'exports/shop/a+b.csv', eTag: 'e' } } },
        ],
      },
      'the export exports/shop/a b.csv',
    ],
    ['import', { Records: 1 }, /^not an announcement of S3/],
    ['notify', { anything: 1 }, 'a notification to owners'],
  ])('%s %j', (queue, message, expected) => {
    expect(explain(queue, JSON.stringify(message))).toMatch(expected);
    expect(explain(queue, JSON.stringify(message))).not.toMatch(/zcanary/i);
  });

  it('also of what is no JSON', () => {
    expect(explain('feedback', 'zcanary')).toMatch(/^no JSON/);
  });
});

it('redactedMessage() unpacks bodies and shows nobody', () => {
  expect(redactedMessage(JSON.stringify(delivery))).toContain('Write to [email]');
  expect(redactedMessage(JSON.stringify(erasure))).toContain('[author]');
  for (const message of [JSON.stringify(delivery), JSON.stringify(erasure), 'mail zcanary@example.com']) {
    expect(redactedMessage(message)).not.toMatch(/zcanary/i);
  }
});
