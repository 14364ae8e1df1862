import sentiment from 'wink-sentiment';

export const score = (text: string): number => sentiment(text).normalizedScore;
