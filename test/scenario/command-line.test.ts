import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { callProduct } from '../support/command-line.ts';

const lines = (text: string): readonly unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('quality-signals', () => {
  it('lists every command of the contract', async () => {
    const { code, out } = await callProduct(['help']);
    expect(code).toBe(0);
    for (const name of [
      'start',
      'import',
      'score',
      'detect',
      'signals',
      'verdict',
      'backtest',
      'report',
      'aspects',
      'correct',
      'rescore',
      'calibrate',
      'erase',
      'sweep',
      'quarantine',
      'dead-letters',
      'doctor',
      'help',
      'version',
    ]) {
      expect(out).toMatch(new RegExp(`^  ${name} `, 'm'));
    }
  });

  it('explains one command with an example, whichever way one asks', async () => {
    const [help, option] = await Promise.all([
      callProduct(['help', 'import']),
      callProduct(['import', '--help']),
    ]);
    expect(help.out).toContain('--product-field COLUMN');
    expect(help.out).toContain('Examples:');
    expect(option).toEqual(help);
  });

  it.each([
    [['improt'], 'did you mean import?'],
    [['help', 'scor'], 'did you mean score?'],
    [['detect', '--bugdet', '1'], 'did you mean --budget?'],
    [['detect', '--budget', 'much'], 'above 0 and at most 10, got much'],
    [['report', '--week', '2026-47', '--out', 'x.html'], 'ISO week like 2026-W47, got 2026-47'],
    [['report', '--week', '2026-W47'], '--out FILE.html'],
    [['erase', '--source', 'shop'], '--external-id'],
    [['quarantine', 'show'], 'list, show ID, replay ID or replay --all'],
    [['rescore', '--from', '2026-02-30'], '--from must be a day like 2026-11-24, got 2026-02-30'],
    [['correct', '--feedback', 'rv_1', '--aspect', 'delivery'], '32 hexadecimal digits, got rv_1'],
    [['import', 'a.csv'], '--source ID'],
    [['start', '--port', '99999'], 'from 0 to 65535, got 99999'],
  ])('refuses the wrong call %j in one sentence with exit code 2', async (args, sentence) => {
    const { code, out, err } = await callProduct(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('prints the version of the package', async () => {
    expect((await callProduct(['version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

const scoreSchema = z.strictObject({
  id: z.union([z.string(), z.number()]),
  language: z.string(),
  sentiment: z.strictObject({
    score: z.number().min(-1).max(1),
    label: z.enum(['negative', 'neutral', 'positive']),
  }),
  aspects: z.array(
    z.strictObject({
      aspect: z.string(),
      sentiment: z.number().min(-1).max(1),
      gap: z.number().min(-1).max(1),
      basis: z.enum(['explicit', 'implicit']),
      met: z.boolean().optional(),
      confidence: z.number().min(0).max(1),
      evidence: z.array(
        z.strictObject({ role: z.enum(['expected', 'received', 'cue']), start: z.int(), end: z.int() }),
      ),
    }),
  ),
  hazards: z.array(z.strictObject({ kind: z.string(), start: z.int(), end: z.int() })),
});

describe('quality-signals score', () => {
  const late = 'Terrible. The delivery took nine days although two days were promised.';

  it('scores each line in order, with numbers of -1..1 and spans inside the text', async () => {
    const input = [
      { id: 'a', text: late },
      { text: 'Wonderful kettle, works perfectly!', rating: { value: 5, min: 1, max: 5 } },
    ];
    const { code, out } = await callProduct(['score'], {
      input: input.map((one) => JSON.stringify(one)).join('\n'),
    });
    const [first, second] = lines(out).map((line) => scoreSchema.parse(line));
    expect(code).toBe(0);
    expect(first).toMatchObject({ id: 'a', language: 'en', sentiment: { label: 'negative' } });
    const delivery = first?.aspects.find(({ aspect }) => aspect === 'delivery');
    expect(delivery?.gap).toBeLessThan(0);
    for (const { start, end } of delivery?.evidence ?? []) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(late.length);
    }
    expect(second).toMatchObject({ id: 2, sentiment: { label: 'positive' } });
  });

  it('names a bad line by its number without repeating the text, scores the others, and ends with 1', async () => {
    const input = `{"id":"a","text":"Good"}\nnot json: jane@example.com\n\n{"id":"b","text":5}\n{"id":"c","text":"Bad"}\n`;
    const { code, out, err } = await callProduct(['score'], { input });
    expect(code).toBe(1);
    expect(lines(out).map((line) => scoreSchema.parse(line).id)).toEqual(['a', 'c']);
    expect(err).toContain('line 2: must be one JSON object');
    expect(err).toMatch(/line 4: text /);
    expect(err).not.toContain('jane');
  });

  it('ends quietly when its reader has enough', async () => {
    const { spawnSync } = await import('node:child_process');
    const input = `${JSON.stringify({ text: late })}\n`.repeat(3_000);
    const { stdout, stderr } = spawnSync('sh', ['-c', 'node infra/local/bin.mjs score | head -n 1'], {
      input,
    });
    expect(lines(stdout.toString())).toHaveLength(1);
    expect(stderr.toString()).toBe('');
  });
});

describe('quality-signals detect', () => {
  const weeks = (rising: number) =>
    Array.from({ length: 40 }, (_, index) => ({
      week: `2026-W${String(index + 1).padStart(2, '0')}`,
      events: index === 39 ? rising : 4 + (index % 3),
      exposure: 100,
    }));

  it('gives every series back in order, judged week by week', async () => {
    const input = [
      { id: 'bad batch', kind: 'proportion', weeks: weeks(40) },
      { id: 'as always', kind: 'proportion', weeks: weeks(5) },
    ];
    const { code, out } = await callProduct(['detect', '--budget', '0.25'], {
      input: input.map((one) => JSON.stringify(one)).join('\n'),
    });
    const schema = z.object({
      id: z.string(),
      weeks: z.array(
        z.object({
          week: z.string(),
          verdict: z.string(),
          direction: z.string().optional(),
          lower: z.number(),
          upper: z.number(),
          expected: z.number(),
        }),
      ),
    });
    const [bad, usual] = lines(out).map((line) => schema.parse(line));
    expect(code).toBe(0);
    expect(bad?.id).toBe('bad batch');
    expect(bad?.weeks).toHaveLength(40);
    expect(bad?.weeks.at(-1)).toMatchObject({ week: '2026-W40', verdict: 'signal', direction: 'up' });
    expect(usual?.weeks.every(({ verdict }) => verdict !== 'signal')).toBe(true);
  });

  it('names what is wrong with a series, judges the others, and ends with 1', async () => {
    const wrong = { id: 'x', kind: 'proportion', weeks: [{ week: '2026-W01', events: 5, exposure: 3 }] };
    const input = `${JSON.stringify(wrong)}\n${JSON.stringify({ id: 'y', kind: 'count', weeks: [] })}\n`;
    const { code, out, err } = await callProduct(['detect'], { input });
    expect(code).toBe(1);
    expect(err).toContain('line 1: weeks[0] events must not exceed opportunities, got 5 of 3');
    expect(lines(out)).toEqual([{ id: 'y', weeks: [] }]);
  });
});
