import { describe, expect, test } from 'vitest';
import { stem } from '../../../shared/text/stem.ts';
import { Forms, toLexemes, type Form } from '../../../shared/text/lexemes.ts';
import { matchPhrases, type PhraseChoice } from '../../../shared/text/match-phrases.ts';
import { PhraseTrie } from '../../../shared/text/phrase-trie.ts';
import { tokenize } from '../../../shared/text/tokenize.ts';

const found = (phrase: string, text: string): readonly string[] => {
  const trie = new PhraseTrie<string>('en', { big: ({ word }) => word.length > 8 });
  trie.add(phrase, 'hit');
  const forms = new Forms('en', (form: Form, kind) => ({ ...form, ...trie.entryOf(form, kind) }));
  const lexemes = toLexemes(tokenize(text), 'en', forms);
  return matchPhrases(lexemes).map(({ from, to }) =>
    lexemes
      .slice(from, to)
      .map(({ word }) => word)
      .join(' '),
  );
};

describe('PhraseTrie.match() finds', () => {
  test.each([
    ['as described', 'It is as described.', ['as described']],
    ['as described|pictured', 'Just as pictured', ['as pictured']],
    ['expect~', 'My expectations', ['expectations']],
    ['better .. than', 'better in every way than', ['better in every way than']],
    ['very? good', 'very good', ['very good', 'good']],
    ['a _ surprise', 'a nasty surprise', ['a nasty surprise']],
    ['@big thing', 'a wonderful thing', ['wonderful thing']],
    ['@big|old thing', 'an old thing', ['old thing']],
    ['does, what', 'does what', []],
    ['does what', 'it does, what', ['does , what']],
  ])('%j in %j', (phrase, text, hits) => {
    expect(found(phrase, text)).toEqual(hits);
  });

  test.each([
    ['as described', 'as. Described'],
    ['better .. than', 'better one two three four than'],
    ['better .. than', 'better! than'],
  ])('no %j in %j', (phrase, text) => {
    expect(found(phrase, text)).toEqual([]);
  });

  test('an unknown class is a mistake of the list', () => {
    expect(() => found('@none', 'x')).toThrow('Cannot compile phrase: classes must be known, got @none');
  });
});

describe('core phrases', () => {
  const trie = new PhraseTrie<string>('en');
  trie.addCore('not only good', 'core');
  trie.addCore('bad .. day', 'core');
  trie.add('not only cheap', 'other');
  trie.add('cheap', 'other');
  const forms = new Forms('en', (form: Form, kind) => ({ ...form, ...trie.entryOf(form, kind) }));
  const meanings = (text: string, choice: PhraseChoice): readonly string[] =>
    matchPhrases(toLexemes(tokenize(text), 'en', forms), choice).map(({ meaning }) => meaning);
  const text = 'not only cheap, not only good, a bad cheap day';

  test('are found alone', () => expect(meanings(text, 'core')).toEqual(['core', 'core']));
  test('are found among all others', () =>
    expect(meanings(text, 'all')).toEqual(['other', 'other', 'core', 'core', 'other']));
});

describe('stem() brings forms of a word together', () => {
  test.each([
    ['expectations', 'expected', 'en'],
    ['lieferungen', 'lieferung', 'de'],
    ['livraisons', 'livraison', 'fr'],
    ['productos', 'producto', 'es'],
    ['prodotti', 'prodotto', 'it'],
    ['leveringen', 'levering', 'nl'],
    ['produtos', 'produto', 'pt'],
  ] as const)('%s and %s (%s)', (a, b, language) => {
    expect(stem(a, language)).toBe(stem(b, language));
  });

  test('leaves overlong words alone', () => {
    expect(stem('x'.repeat(64), 'fr')).toBe('x'.repeat(64));
  });
});
