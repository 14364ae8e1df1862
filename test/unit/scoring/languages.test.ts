import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

const scorer = createScorer();

interface Sentence {
  readonly good: boolean;
  readonly text: string;
}

/** Sentences of our own per language: those seen while the lists were written, and those written afterwards. */
function sentencesOf(language: string): Readonly<Record<'build' | 'check', readonly Sentence[]>> {
  const path = new URL(`../../fixtures/reviews/${language}.txt`, import.meta.url);
  const [build = '', check = ''] = readFileSync(path, 'utf8').replace('# build\n', '').split('# check\n');
  const read = (part: string): readonly Sentence[] =>
    part
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ good: line.startsWith('+'), text: line.slice(2) }));
  return { build: read(build), check: read(check) };
}

/** Share of the sentences on their side of 0. */
function accuracy(sentences: readonly Sentence[], language: string): number {
  const right = sentences.filter(({ good, text }) => {
    const { score } = scorer.score({ text, language }).sentiment;
    return good ? score > 0 : score < 0;
  });
  return right.length / sentences.length;
}

const floors: readonly (readonly [language: string, build: number, check: number])[] = [['de', 0.95, 0.9]];

describe('createScorer().score() tells praise from complaint in other languages', () => {
  test.each(floors)('%s: %f of the sentences it was built on, %f of the others', (language, build, check) => {
    const sentences = sentencesOf(language);
    for (const part of Object.values(sentences)) expect(part.length).toBeGreaterThanOrEqual(40);
    expect(accuracy(sentences.build, language)).toBeGreaterThanOrEqual(build);
    expect(accuracy(sentences.check, language)).toBeGreaterThanOrEqual(check);
  });
});
