import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

const nlp = winkNlp(model, ['sbd', 'negation', 'sentiment']);

export const score = (text: string): number => nlp.readDoc(text).out(nlp.its.sentiment);
