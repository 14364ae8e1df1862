import vader from 'vader-sentiment';

export const score = (text: string): number =>
  vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
