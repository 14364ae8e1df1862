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
