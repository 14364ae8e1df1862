import type { Language } from '../text/language.ts';

/** What feedback can be about. */
export interface Aspect {
  readonly id: string;
  /** Words parted by blanks; all forms of a word are found by its stem. */
  readonly words: Readonly<Partial<Record<Language, string>>>;
  /** In the syntax of the phrase trie. */
  readonly phrases?: Readonly<Partial<Record<Language, readonly string[]>>>;
  /** Sentences that mention it. */
  readonly examples: readonly { readonly language: Language; readonly text: string }[];
}
