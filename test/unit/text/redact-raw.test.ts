import { describe, expect, it } from 'vitest';
import { redactRaw } from '../../../shared/text/redact-raw.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';

describe('redactRaw()', () => {
  it.each([
    ['an escaped letter', String.raw`{"text":"jane\u0040example.com"}`],
    ['all letters escaped', String.raw`{"text":"\u006aane\u0040ex\u0061mple\u002ecom"}`],
    ['JSON in JSON', JSON.stringify({ inner: String.raw`{"text":"jane\u0040example.com"}` })],
    ['JSON in JSON in JSON', JSON.stringify(JSON.stringify(String.raw`"jane\u0040example.com"`))],
    ['a name of a property', '{"jane@example.com":1}'],
    ['a line break before it', String.raw`{"text":"Write to\njane@example.com"}`],
    ['JSON that is cut off', String.raw`{"a":"b","text":"jane\u0040example.com and mo`],
    ['JSON that is cut off in a text after a quote', String.raw`{"a":"b\"jane\u0040example.com`],
    ['a form', 'name=x&mail=jane%40example.com&y=1'],
    ['HTML', '<p>jane&#64;example.com jane&#x40;example.com</p>'],
    ['a row of CSV', '7,"Write to jane@example.com, please",jane@example.com'],
  ])('finds an address in %s', (_, text) => {
    const redacted = redactRaw(text);
    expect(redacted).toContain('[email]');
    expect(redacted).not.toMatch(/jane|example/);
  });

  it('finds numbers, as text and as a number', () => {
    const redacted = redactRaw(String.raw`{"a":"\u002b49 170 1234567","b":4111111111111111,"c":3}`);
    expect(JSON.parse(redacted)).toEqual({ a: '[phone]', b: '[card]', c: 3 });
  });

  it('leaves what holds nothing personal as it came', () => {
    const text = String.raw`{ "id": "rv_1", "stars": 4, "text": "50%25 g\u00fcnstig \"ok\"", "at": "2026-11-16T08:12:44.512Z" }`;
    expect(redactRaw(text)).toBe(text);
  });

  it('keeps what can be read readable', () => {
    const body = { data: [{ text: 'call +49 170 1234567\n"now"', at: '2026-11-16', id: 'rv_1' }] };
    expect(JSON.parse(redactRaw(JSON.stringify(body)))).toEqual({
      data: [{ text: 'call [phone]\n"now"', at: '2026-11-16', id: 'rv_1' }],
    });
  });

  it.each(['"', String.raw`\"`, '\\', String.raw`\u00`, '":1', '": '])(
    'reads a megabyte of %j in time',
    (piece) => {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(cpuTimeOf(() => redactRaw(text))).toBeLessThan(3_000);
    },
  );
});
