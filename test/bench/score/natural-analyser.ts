import SentimentAnalyzer from 'natural/lib/natural/sentiment/SentimentAnalyzer.js';
import { WordTokenizer } from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

const analyser = new SentimentAnalyzer('English', undefined, 'afinn');
const tokenizer = new WordTokenizer();

/** Score of natural's analyser as its documentation uses it; 0 where it says NaN. */
export function naturalScore(text: string): number {
  const score = analyser.getSentiment(tokenizer.tokenize(text));
  return Number.isNaN(score) ? 0 : score;
}
