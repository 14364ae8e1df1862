import { commonWords } from '#lists/common-words';
import { foldWord, spellings } from './fold.ts';
import { languages, type Language } from './language.ts';
import { stopWords } from './stop-words.ts';

/** Additive smoothing: a triple that no word of a language has counts as a fifth of one. */
const SMOOTHING = 0.2;

interface Shape {
  /** Log likelihood of the letters in each language, in the order of `languages`. */
  readonly scores: Float64Array;
  /** Share of the triples that the words of each language have, 0..1. */
  readonly known: Float64Array;
}

/**
 * How well the letters of some words fit each language: naive Bayes over triples of letters, learnt from our own
 * lists of words (Cavnar and Trenkle 1994 with the counts of types instead of tokens).
 */
export function shapeOf(words: readonly string[]): Shape {
  const model = (learnt ??= learn());
  const scores = new Float64Array(languages.length);
  const known = new Float64Array(languages.length);
  let total = 0;
  for (const word of words) {
    for (const triple of triplesOf(word)) {
      const counts = model.counts.get(triple);
      total += 1;
      for (let place = 0; place < languages.length; place += 1) {
        const count = counts?.[place] ?? 0;
        const size = (model.sizes[place] ?? 0) + SMOOTHING * model.counts.size;
        scores[place] = (scores[place] ?? 0) + Math.log((count + SMOOTHING) / size);
        if (count > 0) known[place] = (known[place] ?? 0) + 1;
      }
    }
  }
  return { scores, known: known.map((count) => (total === 0 ? 0 : count / total)) };
}

interface Model {
  readonly counts: ReadonlyMap<string, Float64Array>;
  readonly sizes: Float64Array;
}

let learnt: Model | undefined;

function learn(): Model {
  const counts = new Map<string, Float64Array>();
  const sizes = new Float64Array(languages.length);
  for (const [place, language] of languages.entries()) {
    for (const word of wordsOf(language)) {
      for (const triple of triplesOf(word)) {
        const found = counts.get(triple) ?? new Float64Array(languages.length);
        found[place] = (found[place] ?? 0) + 1;
        counts.set(triple, found);
        sizes[place] = (sizes[place] ?? 0) + 1;
      }
    }
  }
  return { counts, sizes };
}

/** Accents are often left out: each word is there with and without them. */
const wordsOf = (language: Language): ReadonlySet<string> =>
  new Set(
    `${stopWords[language]} ${commonWords[language]}`
      .split(/\s+/)
      .flatMap((word) => [word, ...spellings(word, language), foldWord(word, 'en')]),
  );

/** @example triplesOf('am') // ['^am', 'am$'] */
function triplesOf(word: string): readonly string[] {
  const text = `^${word}$`;
  const triples: string[] = [];
  for (let at = 0; at + 3 <= text.length; at += 1) triples.push(text.slice(at, at + 3));
  return triples;
}
