import { describe, expect, test } from 'vitest';
import { aspects } from '../../../shared/aspects/index.ts';
import { builtInAspects } from '../../../shared/domain/aspect-id.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';
import { languages } from '../../../shared/text/language.ts';

const scorer = createScorer();

describe('aspects', () => {
  test('are all built-in ones, under their own id', () => {
    expect(Object.values(aspects).map(({ id }) => id)).toEqual(builtInAspects);
  });

  test.each(
    Object.values(aspects).flatMap(({ id, examples }) =>
      examples.map(({ language, text }) => [id, language, text] as const),
    ),
  )('%s (%s) is found in: %s', (id, language, text) => {
    expect(scorer.score({ text, language }).aspects.map(({ aspect }) => aspect)).toContain(id);
  });

  test.each(Object.values(aspects).map((aspect) => [aspect.id, aspect.words] as const))(
    '%s has words in every language',
    (_, words) => {
      for (const language of languages) expect(words[language]).toBeTruthy();
    },
  );
});
