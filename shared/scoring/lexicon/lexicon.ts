/** What a language says about good and bad, as it is written by hand. Lists are words parted by blanks. */
export interface LexiconSource {
  /** Valence -5..+5 to words; other forms of a word are found by its stem. */
  readonly words: Readonly<Record<string, string>>;
  /** Valence to phrases, one per entry, in the syntax of the phrase trie. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** Turn what follows within four words. */
  readonly negators: string;
  readonly boosters: string;
  readonly dampeners: string;
  /** Open a clause that counts more than the one before. */
  readonly contrast: string;
}
