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

/** Least accuracy on sentences seen while the lists were written, and on those written afterwards and left alone. */
const floors = {
  de: [0.93, 0.8],
  fr: [0.92, 0.7],
  es: [0.93, 0.65],
  it: [0.93, 0.7],
  nl: [0.93, 0.7],
  pt: [0.93, 0.7],
} as const;
const languages = Object.keys(floors) as (keyof typeof floors)[];

describe('createScorer().score() in other languages', () => {
  test.each(languages)('%s: tells praise from complaint', (language) => {
    const lines = linesOf('reviews', language);
    const parts = [lines.indexOf('# build'), lines.indexOf('# check')] as const;
    const build = lines.slice(parts[0] + 1, parts[1]);
    const check = lines.slice(parts[1] + 1);
    expect(Math.min(build.length, check.length)).toBeGreaterThanOrEqual(40);
    expect(accuracy(build, language)).toBeGreaterThanOrEqual(floors[language][0]);
    expect(accuracy(check, language)).toBeGreaterThanOrEqual(floors[language][1]);
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
