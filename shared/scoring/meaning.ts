import type { HazardKind } from '../domain/score.ts';
import type { PhraseMatch } from '../text/match-phrases.ts';
import type { Cue } from './gap/cue.ts';

/** A phrase found that says one kind of thing. */
export type Said<S extends Meaning['says']> = PhraseMatch<Extract<Meaning, { says: S }>>;

/** All phrases found in a text, by what they say, in order of their places. */
export type PhrasesFound = { readonly [S in Meaning['says']]: readonly Said<S>[] };

/** What a phrase of the trie says. A guard says that a cue or hazard it touches is none. */
export type Meaning =
  | { readonly says: 'sentiment'; readonly valence: number }
  | { readonly says: 'aspect'; readonly aspect: string }
  | { readonly says: 'cue'; readonly cue: Cue }
  | { readonly says: 'hazard'; readonly kind: HazardKind }
  | { readonly says: 'guard'; readonly of: 'cue' | 'hazard' };
