import type { HazardKind } from '../../domain/score.ts';
import type { PhraseTrie } from '../../text/phrase-trie.ts';
import type { Meaning } from '../meaning.ts';
import type { HazardSource } from './hazard-source.ts';

export function addHazards(trie: PhraseTrie<Meaning>, source: HazardSource): void {
  for (const [kind, phrases] of Object.entries(source.phrases) as [HazardKind, readonly string[]][]) {
    for (const phrase of phrases) trie.add(phrase, { says: 'hazard', kind });
  }
  for (const guard of source.guards) trie.add(guard, { says: 'guard', of: 'hazard' });
}
