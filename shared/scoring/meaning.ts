import type { HazardKind } from '../domain/score.ts';
import type { Cue } from './gap/cue.ts';

/** What a phrase of the trie says. A guard says that a cue or hazard it touches is none. */
export type Meaning =
  | { readonly says: 'sentiment'; readonly valence: number }
  | { readonly says: 'aspect'; readonly aspect: string }
  | { readonly says: 'cue'; readonly cue: Cue }
  | { readonly says: 'hazard'; readonly kind: HazardKind }
  | { readonly says: 'guard'; readonly of: 'cue' | 'hazard' };
