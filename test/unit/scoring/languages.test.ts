import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Score } from '../../../shared/domain/score.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

const scorer = createScorer();
const scoreOf = (text: string, language: string): Score => scorer.score({ text, language });

const linesOf = (folder: string, language: string): readonly string[] =>
  readFileSync(new URL(`../../fixtures/${folder}/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

/** Lines `<label> : <text>`. */
const labelled = (folder: string, languages: readonly string[]): readonly [string, string, string][] =>
  languages.flatMap((language) =>
    linesOf(folder, language).map((line): [string, string, string] => {
      const [label = '', text = ''] = line.split(' : ');
      return [language, label, text];
    }),
  );

/** Share of lines `+ <text>` and `- <text>` on their side of 0. */
function accuracy(lines: readonly string[], language: string): number {
  const right = lines.filter((line) => {
    const { score } = scoreOf(line.slice(2), language).sentiment;
    return line.startsWith('+') ? score > 0 : score < 0;
  });
  return right.length / lines.length;
}

/**
 * Least accuracy on sentences that were looked at while the lists were written (`build`, `develop`), on those written
 * before the lists grew (`held out`) and on those that no list was written for (`check`).
 */
const floors = {
  de: { build: 0.93, develop: 0.93, 'held out': 0.9, check: 0.8 },
  fr: { build: 0.92, develop: 0.93, 'held out': 0.93, check: 0.7 },
  es: { build: 0.93, develop: 0.93, 'held out': 0.93, check: 0.7 },
  it: { build: 0.93, develop: 0.93, 'held out': 0.93, check: 0.7 },
  nl: { build: 0.93, develop: 0.93, 'held out': 0.9, check: 0.7 },
  pt: { build: 0.93, develop: 0.93, 'held out': 0.93, check: 0.7 },
} as const;
const languages = Object.keys(floors) as (keyof typeof floors)[];

/** Lines under `# <part>`. */
const partOf = (lines: readonly string[], part: string): readonly string[] => {
  const from = lines.indexOf(`# ${part}`) + 1;
  const to = lines.findIndex((line, at) => at >= from && line.startsWith('# '));
  return lines.slice(from, to < 0 ? undefined : to);
};

describe('createScorer().score() in other languages', () => {
  test.each(
    languages.flatMap((language) =>
      Object.entries(floors[language]).map(([part, floor]) => [language, part, floor] as const),
    ),
  )('%s, sentences to %s: tells praise from complaint', (language, part, floor) => {
    const lines = partOf(linesOf('reviews', language), part);
    expect(lines.length).toBeGreaterThanOrEqual(40);
    expect(accuracy(lines, language)).toBeGreaterThanOrEqual(floor);
  });

  test.each(labelled('gaps', languages.slice(1)))('%s gap %s: %s', (language, label, text) => {
    const explicit = scoreOf(text, language).aspects.filter(({ basis }) => basis === 'explicit');
    if (label === 'none') {
      expect(explicit).toEqual([]);
      return;
    }
    const [sign, aspect] = label.split(' ');
    const found = explicit.find((one) => one.aspect === aspect);
    if (sign === 'met') expect(found).toMatchObject({ met: true, gap: 0 });
    else expect(Math.sign(found?.gap ?? 0)).toBe(sign === '+' ? 1 : -1);
  });

  test.each(labelled('hazards', languages.slice(1)))('%s hazard %s: %s', (language, kind, text) => {
    const kinds = scoreOf(text, language).hazards.map((hazard) => hazard.kind);
    if (kind === 'none') expect(kinds).toEqual([]);
    else expect(kinds).toContain(kind);
  });
});
