import type { Language } from '../../text/language.ts';
import type { Reading } from '../reading.ts';

interface Persons {
  /** Who writes, and to whom. */
  readonly speakers: ReadonlySet<string>;
  /** Of whom a story tells. */
  readonly characters: ReadonlySet<string>;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Only English: the others often leave pronouns out, or have one word for `she` and `they`. */
const persons: Partial<Record<Language, Persons>> = {
  en: {
    speakers: wordSet('i we my our ours me us you your myself mine'),
    characters: wordSet('he she his her him himself herself hers'),
  },
};

/**
 * Whether a text tells of him or her and never of who writes or reads it: what is expected there, somebody in a story
 * expects.
 */
export function isNarration({ lexemes, pack }: Pick<Reading, 'lexemes' | 'pack'>): boolean {
  const known = persons[pack.language];
  if (!known) return false;
  let tellsOfSomebody = false;
  for (const { word, kind } of lexemes) {
    if (kind !== 'word') continue;
    const apostrophe = word.indexOf("'");
    const person = apostrophe > 0 ? word.slice(0, apostrophe) : word;
    if (known.speakers.has(person)) return false;
    tellsOfSomebody ||= known.characters.has(person);
  }
  return tellsOfSomebody;
}
