import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../shared/text/detect-language.ts';
import { tokenize } from '../../../shared/text/tokenize.ts';

const detect = (text: string, hint?: string): string => detectLanguage(tokenize(text), hint);

describe('detectLanguage() tells the language', () => {
  test.each([
    ['The kettle is loud and it leaks.', 'en'],
    ['Der Wasserkocher ist laut und nicht dicht.', 'de'],
    ["La bouilloire est très bruyante et elle n'est pas étanche.", 'fr'],
    ['El hervidor es muy ruidoso y no cierra bien.', 'es'],
    ['Il bollitore è molto rumoroso e non si chiude bene.', 'it'],
    ['De waterkoker is heel luid en hij lekt ook nog.', 'nl'],
    ['A chaleira é muito barulhenta e não fecha bem.', 'pt'],
    ['Leider nach zwei Wochen kaputt', 'de'],
    ['Muy buen producto', 'es'],
  ])('of %j without a hint: %s', (text, language) => {
    expect(detect(text)).toBe(language);
  });

  test.each([
    ['Super', 'de-AT', 'de'],
    ['Top', 'pt_BR', 'pt'],
    ['👍', 'fr', 'fr'],
    ['The kettle is loud and it leaks, we had to send it back.', 'de', 'en'],
    ['Herkes çok memnun', 'tr', 'tr'],
  ])('of %j with the hint %s: %s', (text, hint, language) => {
    expect(detect(text, hint)).toBe(language);
  });

  test.each(['', '😍😍', '12345 !!', 'xqzt'])('is unknown for %j', (text) => {
    expect(detect(text)).toBe('und');
  });
});
