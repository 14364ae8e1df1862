import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import { WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

const analyser = new SentimentAnalyzer('English', undefined, 'afinn');
const tokenizer = new WordTokenizer();

/** As its documentation uses it; 0 where it says NaN. */
export function score(text: string): number {
  const mean = analyser.getSentiment(tokenizer.tokenize(text));
  return Number.isNaN(mean) ? 0 : mean;
}
