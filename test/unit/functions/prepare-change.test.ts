import { describe, expect, it } from 'vitest';
import { prepareChange } from '../../../functions/score/prepare-change.ts';
import type { Feedback } from '../../../shared/domain/feedback.ts';
import { deletion, hasher, RECEIVED, review, starScorer } from '../../support/score-bench.ts';

const context = { hasher, scorer: starScorer, timeZone: 'Europe/Berlin', receivedAt: RECEIVED };

function prepared(extra: Partial<Feedback>) {
  const change = prepareChange(review('a', extra), context);
  if (change.change !== 'upsert') throw new Error('An upsert stays an upsert');
  return change;
}

describe('prepareChange() takes persons out before anything is stored', () => {
  it('from title, text and reply, and keeps the author as a keyed hash', () => {
    const { feedback } = prepared({
      title: 'Mail ann@mail.example',
      text: 'Call +49 170 1234567',
      reply: 'Dear customer, write to help@shop.example',
      author: 'Ann Example',
    });
    expect(feedback).toMatchObject({ title: 'Mail [email]', text: 'Call [phone]' });
    expect(feedback.authorKey).toBe(hasher.authorKey('shop', 'Ann Example'));
    expect(JSON.stringify(feedback)).not.toMatch(/Ann|@|170/);
  });

  it('also when the text is cut right behind them', () => {
    const { feedback } = prepared({ text: `${'word '.repeat(1_598)}ann@mail.example and more` });
    expect(feedback.text).toHaveLength(8_000);
    expect(feedback.text).not.toContain('ann');
    expect(feedback.truncated).toBe(true);
  });
});

describe('prepareChange() cuts long texts', () => {
  it('but no letter in two', () => {
    const { text } = prepared({ text: `${'a'.repeat(7_999)}😀 rest` }).feedback;
    expect(text).toBe('a'.repeat(7_999));
    expect(prepared({ text: `${'a'.repeat(7_998)}😀` }).feedback.truncated).toBeUndefined();
  });
});

describe('prepareChange() repairs what is no text', () => {
  it('half an emoji becomes the replacement letter, in every field', () => {
    const { feedback } = prepared({ text: 'ok \ud83d', labels: ['\udc00'], location: 'x\ud800' });
    expect(feedback).toMatchObject({ text: 'ok \ufffd', labels: ['\ufffd'], location: 'x\ufffd' });
  });
});

describe('prepareChange() orders knowledge', () => {
  it('by the time of the change, then by content; the same content is the same revision', () => {
    const first = prepared({});
    expect(prepared({}).revision).toBe(first.revision);
    expect(prepared({ text: 'other' }).revision).not.toBe(first.revision);
    expect(prepared({ author: 'Ann' }).revision).not.toBe(first.revision);
    expect(first.revision.startsWith('2026-11-02T10:00:00.000Z#')).toBe(true);
    expect(prepared({ updatedAt: '2026-11-05T00:00:00.000Z' }).revision > first.revision).toBe(true);
  });

  it('and lets the deletion win at the same instant', () => {
    const gone = prepareChange(deletion('a', '2026-11-02T10:00:00.000Z'), context);
    expect(gone.revision > prepared({}).revision).toBe(true);
    expect(gone.key).toBe(prepared({}).key);
  });
});

describe('prepareChange() finds the day', () => {
  it('in the business time zone', () => {
    expect(prepared({ occurredAt: '2026-11-02T23:30:00.000Z' }).feedback.day).toBe('2026-11-03');
  });
});
