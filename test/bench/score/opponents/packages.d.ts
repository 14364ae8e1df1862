// The little that the benchmark uses of other packages, so that types do not depend on what they ship.
declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  class SentimentAnalyzer {
    constructor(language: string, stemmer: unknown, vocabulary: string);
    /** Mean valence per word; NaN for no words. */
    getSentiment(words: readonly string[]): number;
  }
  export default SentimentAnalyzer;
}
declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class WordTokenizer {
    tokenize(text: string): string[];
  }
}
declare module 'vader-sentiment' {
  const vader: {
    SentimentIntensityAnalyzer: { polarity_scores(text: string): { compound: number } };
  };
  export default vader;
}
declare module 'sentiment' {
  class Sentiment {
    analyze(text: string): { comparative: number };
  }
  export default Sentiment;
}
declare module 'wink-sentiment' {
  export default function sentiment(text: string): { normalizedScore: number };
}
declare module 'wink-eng-lite-web-model' {
  const model: object;
  export default model;
}
declare module 'wink-nlp' {
  interface Its {
    readonly sentiment: (value: never) => number;
  }
  export default function winkNlp(
    model: object,
    pipe: readonly string[],
  ): { readonly its: Its; readDoc(text: string): { out(what: Its['sentiment']): number } };
}
