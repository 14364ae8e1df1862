import Sentiment from 'sentiment';

const sentiment = new Sentiment();

export const score = (text: string): number => sentiment.analyze(text).comparative;
