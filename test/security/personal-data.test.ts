import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { redact } from '../../shared/text/redact.ts';
import { redactRaw } from '../../shared/text/redact-raw.ts';

const exampleSchema = z.object({
  kind: z.enum(['email', 'phone', 'iban', 'card', 'order', 'name', 'several']),
  language: z.string(),
  text: z.string(),
  /** Parts of the text that must be gone. */
  leaks: z.array(z.string()).min(1),
});
const corpus = readFileSync(new URL('../fixtures/personal-data.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => exampleSchema.parse(JSON.parse(line)));

const leaksOf = (read: (text: string) => string): readonly string[] =>
  corpus.flatMap(({ text, leaks }) => leaks.filter((leak) => read(text).includes(leak)));

it('row 51: of the corpus of personal data, nothing is left by redact()', () => {
  expect(corpus.length).toBeGreaterThan(45);
  expect(new Set(corpus.map(({ kind }) => kind)).size).toBe(7);
  expect(corpus.every(({ text, leaks }) => leaks.every((leak) => text.includes(leak)))).toBe(true);
  expect(leaksOf(redact)).toEqual([]);
});

it.each([
  ['after a sentence', (text: string) => redact(`I liked it at first. ${text}`)],
  ['between line breaks', (text: string) => redact(`First line\n${text}\nLast line`)],
  ['after emoji', (text: string) => redact(`😡😡 ${text}`)],
  ['in a row of CSV that nobody could read', (text: string) => redactRaw(`17;2;"${text}";yes`)],
  ['in JSON that nobody could read', (text: string) => redactRaw(`{"text":${JSON.stringify(text)},`)],
])('row 51: nor %s', (_, read) => {
  expect(leaksOf(read)).toEqual([]);
});
