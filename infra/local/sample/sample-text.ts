import {
  commonPhrases,
  openings,
  personalRemarks,
  sampleAspects,
  type Phrases,
  type SampleAspect,
  type SampleLanguage,
  type SampleProduct,
} from './phrases.ts';
import { batchDefects, productPhrases } from './product-phrases.ts';
import { pick } from './random.ts';

type Random = () => number;

/** What is said: of which product, in which language, and whether kettles of the bad batch are about. */
export interface Saying {
  readonly product: SampleProduct;
  readonly language: SampleLanguage;
  readonly isBadBatch: boolean;
}

/** A review: perhaps an opening, praise of one or two aspects, and a sentence for each defect; stars to match. */
export function reviewText(
  saying: Saying,
  defects: readonly SampleAspect[],
  random: Random,
): { readonly text: string; readonly stars: number } {
  const { language } = saying;
  const sentences: string[] = random() < 0.4 ? [pick(openings[language], random)] : [];
  const fine = sampleAspects.filter((aspect) => !defects.includes(aspect));
  const praises = defects.length === 0 ? 1 + Math.floor(random() * 2) : Math.floor(random() * 2);
  for (let count = 0; count < praises; count += 1) {
    sentences.push(sentenceOf(saying, pick(fine, random), 'good', random));
  }
  for (const aspect of defects) sentences.push(sentenceOf(saying, aspect, 'defect', random));
  if (random() < 0.02) sentences.push(pick(personalRemarks[language], random));
  const best = defects.length === 0 ? 5 : defects.length === 1 ? 3 : 2;
  const stars = Math.max(1, best - (random() < 0.3 ? 1 : 0));
  return { text: [...new Set(sentences)].join(' '), stars };
}

/** A complaint tells of one aspect only. */
export function complaintText(saying: Saying, aspect: SampleAspect, random: Random): string {
  const { language } = saying;
  const start = language === 'de' ? 'Guten Tag,' : 'Hello,';
  const end = language === 'de' ? 'Bitte um Ersatz.' : 'Please send a replacement.';
  const remark = random() < 0.1 ? ` ${pick(personalRemarks[language], random)}` : '';
  return `${start} ${sentenceOf(saying, aspect, 'defect', random)} ${end}${remark}`;
}

function sentenceOf(
  { product, language, isBadBatch }: Saying,
  aspect: SampleAspect,
  side: keyof Phrases,
  random: Random,
): string {
  if (isBadBatch && aspect === 'reliability' && side === 'defect' && random() < 0.8) {
    return pick(batchDefects[language], random);
  }
  const own = productPhrases[product][language][aspect];
  return pick(own && random() < 0.6 ? own[side] : commonPhrases[language][aspect][side], random);
}
