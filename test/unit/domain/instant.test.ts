import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feedbackSchema } from '../../../shared/domain/feedback.ts';

const END = Date.UTC(2200, 0, 1);

function read(occurredAt: string): string | undefined {
  const parsed = feedbackSchema.safeParse({
    source: 'shop',
    externalId: 'a',
    kind: 'review',
    product: 'kettle',
    occurredAt,
  });
  return parsed.success ? parsed.data.occurredAt : parsed.error.issues[0]?.message;
}

it('keeps an instant in the one form in which it is stored, whatever form it comes in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: END - 1 }), (ms) => {
      const stored = new Date(ms).toISOString();
      expect(read(stored)).toBe(stored);
      const second = `${stored.slice(0, 19)}.000Z`;
      expect(read(`${stored.slice(0, 19)}+00:00`)).toBe(second);
    }),
  );
});

it.each(['2026-02-29', '2026-02-30', '2026-02-31', '2026-04-31'])('stores no %s, which never was', (day) => {
  expect(read(`${day}T09:00:00.000Z`)).not.toContain(day);
});

it.each([
  ['2026-13-01T09:00:00.000Z', 'must be an RFC 3339 time like 2026-11-24T09:30:00Z'],
  ['2026-11-24T24:30:00.000Z', 'must be an RFC 3339 time like 2026-11-24T09:30:00Z'],
  ['yesterday', 'must be an RFC 3339 time like 2026-11-24T09:30:00Z'],
  ['1969-12-31T23:59:59.999Z', 'must lie between 1970 and 2199'],
  ['2200-01-01T00:00:00.000Z', 'must lie between 1970 and 2199'],
])('refuses %s', (text, message) => {
  expect(read(text)).toBe(message);
});
