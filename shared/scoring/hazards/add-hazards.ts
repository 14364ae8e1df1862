import type { HazardKind } from '../../domain/score.ts';
import type { Language } from '../../text/language.ts';
import type { PhraseTrie } from '../../text/phrase-trie.ts';
import type { Meaning } from '../meaning.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { HazardSource } from './hazard-source.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

const sources: Readonly<Record<Language, HazardSource>> = { en, de, fr, es, it, nl, pt };

export function addHazards(trie: PhraseTrie<Meaning>, language: Language): void {
  const source = sources[language];
  for (const [kind, phrases] of Object.entries(source.phrases) as [HazardKind, readonly string[]][]) {
    for (const phrase of phrases) trie.add(phrase, { says: 'hazard', kind });
  }
  for (const guard of source.guards) trie.add(guard, { says: 'guard', of: 'hazard' });
}
