/** What a language says about good and bad, as it is written by hand. Lists are words parted by blanks. */
export interface LexiconSource {
  /** Valence -5..+5 to words; other forms of a word are found by its stem. Those of 0 only look like a form of another. */
  readonly words: Readonly<Record<string, string>>;
  /** Valence to phrases, one per entry, in the syntax of the phrase trie. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  /** Valence to endings of compounds: `Fehlkauf` and `Spontankauf`, `Riesenproblem`. */
  readonly tails?: Readonly<Record<string, string>>;
  /** Turn what follows within four words. */
  readonly negators: string;
  /** Negators that are no complaint by themselves: `ohne`, `sans`. */
  readonly privatives?: string;
  /** Two negations make one, as in `ne ... pas` and `no ... nada`. */
  readonly concord?: boolean;
  readonly boosters: string;
  readonly dampeners: string;
  /** Open a clause that counts more than the one before. */
  readonly contrast: string;
  /** Contrast words that open a clause which counts less than the one before: `although`. */
  readonly concessions?: string;
}
