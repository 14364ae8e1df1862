import { createScorer } from '../../../../shared/scoring/create-scorer.ts';

const scorer = createScorer();

export const score = (text: string): number => scorer.score({ text, language: 'en' }).sentiment.score;
