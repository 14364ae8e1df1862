import { expect, it } from 'vitest';
import { prepareChange } from '../../functions/score/prepare-change.ts';
import { createScorer } from '../../shared/scoring/create-scorer.ts';
import { parseJson } from '../../shared/sources/formats/parse-json.ts';
import { redactRaw } from '../../shared/text/redact-raw.ts';
import { cpuTimeOf, MEASURED_AGAIN } from '../support/cpu-time.ts';

const scorer = createScorer();
const context = {
  hasher: {
    feedbackKey: () => 'a'.repeat(64),
    authorKey: () => 'b'.repeat(64),
    contentHash: () => 'c'.repeat(64),
  },
  scorer,
  timeZone: 'UTC',
  receivedAt: '2026-11-24T09:00:00.000Z',
};

/** All that a text goes through between the queue and the table. */
const wholePath = (text: string): unknown =>
  prepareChange(
    {
      change: 'upsert',
      feedback: {
        source: 'shop',
        externalId: '1',
        kind: 'review',
        product: 'Kettle',
        occurredAt: '2026-11-24T08:00:00.000Z',
        text,
        reply: text,
      },
    },
    context,
  );

/** What made a tokenizer, a stemmer, a redactor or a parser of somebody quadratic. */
const patterns = [
  'a',
  'a.b',
  'Mr. ',
  'Mr A ',
  'Dear A',
  'a@',
  'a.b@c.',
  '1 ',
  '+1',
  'DE12 ',
  'https://a?',
  '"',
  '\\',
  '{"a":',
  '[',
  '<a ',
  '&amp;',
  'not ',
  'Grüße\n',
  '\u0301',
  '\u200d😍',
  'ß',
] as const;

it.each([
  ['the whole path of a feedback', wholePath],
  ['what is kept of unreadable bodies', redactRaw],
  ['the JSON parser', parseJson],
])(
  'row 45: the time of %s grows with an exponent below 1.3 from 2 kB to 32 kB',
  MEASURED_AGAIN,
  (_, work) => {
    const slow: string[] = [];
    for (const pattern of patterns) {
      const timeOf = (length: number): number => {
        const text = pattern.repeat(Math.ceil(length / pattern.length));
        return cpuTimeOf(() => work(text));
      };
      const [short, long] = [timeOf(2_000), timeOf(32_000)];
      const exponent = Math.log(long / short) / Math.log(16);
      if (exponent >= 1.3) slow.push(`${JSON.stringify(pattern)}: ${exponent.toFixed(2)}`);
    }
    expect(slow).toEqual([]);
  },
);
