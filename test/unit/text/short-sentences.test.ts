import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../shared/text/detect-language.ts';
import { tokenize } from '../../../shared/text/tokenize.ts';
import { builtWith, checkedLast, checkedWith } from '../../support/short-sentences.ts';

function shareOf(sentences: typeof builtWith): { readonly right: number; readonly wrong: number } {
  const found = Object.entries(sentences).flatMap(([language, texts]) =>
    texts.map((text) => ({ language, detected: detectLanguage(tokenize(text)) })),
  );
  const count = (test: (one: (typeof found)[number]) => boolean): number =>
    found.filter(test).length / found.length;
  return {
    right: count(({ language, detected }) => detected === language),
    wrong: count(({ language, detected }) => detected !== language && detected !== 'und'),
  };
}

describe('detectLanguage() of two to six words without a hint', () => {
  it.each([
    ['those it was built with', builtWith, 0.9, 0.05],
    ['those it was checked with', checkedWith, 0.75, 0.1],
    ['those written last', checkedLast, 0.7, 0.1],
  ])('is right for most of %s, and says und rather than something wrong', (_, sentences, right, wrong) => {
    const share = shareOf(sentences);
    expect(share.right).toBeGreaterThanOrEqual(right);
    expect(share.wrong).toBeLessThanOrEqual(wrong);
  });

  it('reads German without an umlaut or a function word', () => {
    expect(detectLanguage(tokenize('Wasserkocher undicht, Griff wird heiss'))).toBe('de');
  });

  it.each([
    'Herkes çok memnun',
    'Bardzo dobry produkt',
    'Velmi spokojen',
    'KX-200',
    'Samsung',
    'Top',
    'asdf',
  ])('says und for %j, which is no word or of another language', (text) => {
    expect(detectLanguage(tokenize(text))).toBe('und');
  });
});
