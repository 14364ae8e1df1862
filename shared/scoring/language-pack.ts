import { afinnWords } from '../text/afinn.ts';
import { compoundTail } from '../text/compound.ts';
import { spellings } from '../text/fold.ts';
import type { Language } from '../text/language.ts';
import type { Form } from '../text/lexemes.ts';
import { PhraseTrie } from '../text/phrase-trie.ts';
import { stem } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { WordClass } from '../text/term-table.ts';
import type { LexiconSource } from './lexicon/lexicon.ts';
import type { Meaning } from './meaning.ts';

/** Lists of a language, ready to be asked. */
export interface LanguagePack {
  readonly language: Language;
  /** -5..+5, 0 when the word says nothing. */
  readonly valenceOf: (form: Form) => number;
  readonly isNegator: (word: string) => boolean;
  readonly isPrivative: (word: string) => boolean;
  /** Whether a negation under a negation only repeats it. */
  readonly concord: boolean;
  readonly isBooster: (word: string) => boolean;
  readonly isDampener: (word: string) => boolean;
  readonly isContrast: (word: string) => boolean;
  readonly isConcession: (word: string) => boolean;
  /** Sentiment phrases; cues, aspects and hazards are added by those who know them. */
  readonly phrases: PhraseTrie<Meaning>;
}

/** Words whose ending in `n't` negates. */
const negatesByEnding = (word: string): boolean => word.endsWith("n't");

export function createLanguagePack(
  language: Language,
  source: LexiconSource,
  classes: ClassesOf,
): LanguagePack {
  const valenceOf = valences(source, language);
  const negators = wordSet(source.negators, language);
  const privatives = wordSet(source.privatives ?? '', language);
  const boosters = wordSet(source.boosters, language);
  const dampeners = wordSet(source.dampeners, language);
  const contrasts = wordSet(source.contrast, language);
  const concessions = wordSet(source.concessions ?? '', language);
  const isNegator = (word: string): boolean => negators.has(word) || negatesByEnding(word);
  const phrases = new PhraseTrie<Meaning>(language, classes(valenceOf, isNegator));
  for (const [valence, list] of Object.entries(source.phrases)) {
    for (const phrase of list) phrases.addCore(phrase, { says: 'sentiment', valence: Number(valence) });
  }
  return {
    language,
    valenceOf,
    isNegator,
    isPrivative: (word) => privatives.has(word),
    concord: source.concord ?? false,
    isBooster: (word) => boosters.has(word),
    isDampener: (word) => dampeners.has(word),
    isContrast: (word) => contrasts.has(word) || concessions.has(word),
    isConcession: (word) => concessions.has(word),
    phrases,
  };
}

/** Word classes of a language for phrases, made from what is good, bad and negating in it. */
export type ClassesOf = (
  valenceOf: (form: Form) => number,
  isNegator: (word: string) => boolean,
) => Readonly<Record<string, WordClass>>;

const wordsOf = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

const wordSet = (list: string, language: Language): ReadonlySet<string> =>
  new Set(wordsOf(list).flatMap((word) => spellings(word, language)));

/** Words of a stem that the lists know. */
interface Family {
  readonly valence: number;
  readonly lengths: readonly number[];
}

/** Shorter words share a stem by chance: Spanish `gran` and `grano`. */
const SHORTEST_INFLECTED = 5;
/** An inflected word is at most this much longer or shorter than one in the lists: `application` is no form of `appliqué`. */
const LONGEST_ENDING = 2;

const isInflected = ({ length }: string, { lengths }: Family): boolean =>
  length >= SHORTEST_INFLECTED && lengths.some((known) => Math.abs(known - length) <= LONGEST_ENDING);

/** A stem of good and of bad words says nothing. */
const agreed = (known: number | undefined, valence: number): number =>
  known !== undefined && known * valence <= 0 ? 0 : valence;

/** Own words before AFINN; stems outside English only, where inflection hides most forms. */
function valences({ words, tails }: LexiconSource, language: Language): (form: Form) => number {
  const byWord = new Map<string, number>(language === 'en' ? Object.entries(afinnWords) : []);
  const byStem = new Map<string, Family>();
  for (const [valence, list] of Object.entries(words)) {
    for (const spelling of wordsOf(list).flatMap((word) => spellings(word, language))) {
      byWord.set(spelling, Number(valence));
      if (language === 'en' || spelling.length <= 3 || valence === '0') continue;
      const root = stem(spelling, language);
      const known = byStem.get(root);
      byStem.set(root, {
        valence: agreed(known?.valence, Number(valence)),
        lengths: [...(known?.lengths ?? []), spelling.length],
      });
    }
  }
  const byTail = new Map<string, number>();
  for (const [valence, list] of Object.entries(tails ?? {})) {
    for (const tail of wordSet(list, language)) byTail.set(tail, Number(valence));
  }
  const isTail = (tail: string): boolean => byTail.has(tail);
  return ({ word, stem: root }) => {
    const exact = byWord.get(word);
    if (exact !== undefined) return exact;
    const related = byStem.get(root);
    if (related) return !isStopWord(word, language) && isInflected(word, related) ? related.valence : 0;
    if (byTail.size === 0) return 0;
    return byTail.get(compoundTail(word, language, isTail) ?? '') ?? 0;
  };
}
