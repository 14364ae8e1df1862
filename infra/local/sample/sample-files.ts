import { furiousReview, hazardReview, sampleAspects, sampleProducts, type SampleProduct } from './phrases.ts';
import { pick, poisson, seededRandom } from './random.ts';
import { complaintText, reviewText } from './sample-text.ts';
import { isBadBatch, LAST_MONDAY, sourceStories, stories, WEEKS, type SourceStory } from './world.ts';

const SEED = 20_261_166;
const DAY_MS = 86_400_000;

interface SampleRecord {
  readonly id: string;
  readonly product: SampleProduct;
  readonly stars?: number;
  readonly text: string;
  readonly language: string;
  readonly author: string;
  /** RFC 3339; the loader moves it by whole weeks. */
  readonly date: string;
}

/** The sample, by source: one JSON text per feedback, in the order of time. */
export function sampleFiles(): ReadonlyMap<string, readonly string[]> {
  const random = seededRandom(SEED);
  const files = new Map<string, SampleRecord[]>(
    [...sourceStories.map((source) => source.id), 'support-tickets'].map((id) => [id, []]),
  );
  for (let week = 0; week < WEEKS; week += 1) {
    for (const product of sampleProducts) {
      for (const source of sourceStories) {
        files.get(source.id)?.push(...reviewsOf(product, source, week, random));
      }
      files.get('support-tickets')?.push(...complaintsOf(product, week, random));
    }
  }
  files.get('shop-reviews')?.push(
    {
      ...headOf('furious', 'Lumen Lamp', WEEKS - 1, random),
      stars: 1,
      text: furiousReview,
      language: 'en',
    },
    {
      ...headOf('hazard', 'Aurora Kettle', WEEKS - 1, random),
      stars: 3,
      text: hazardReview,
      language: 'en',
    },
  );
  return new Map(
    [...files].map(([source, records]) => [
      source,
      records.sort((a, b) => (a.date < b.date ? -1 : 1)).map((record) => JSON.stringify(record)),
    ]),
  );
}

function reviewsOf(
  product: SampleProduct,
  source: SourceStory,
  week: number,
  random: () => number,
): SampleRecord[] {
  if (!source.products.includes(product) || week >= (source.silentFrom ?? Infinity)) return [];
  const story = stories[product];
  return Array.from({ length: poisson(story.reviewsPerWeek * source.share, random) }, (_, index) => {
    const language = random() < source.germanShare ? 'de' : 'en';
    const defects = sampleAspects.filter((aspect) => random() < story.defectRate(aspect, week));
    const { text, stars } = reviewText(
      { product, language, isBadBatch: isBadBatch(product, week) },
      defects,
      random,
    );
    const id = `${source.id}-${String(week)}-${String(sampleProducts.indexOf(product))}-${String(index)}`;
    return { ...headOf(id, product, week, random), stars, text, language };
  });
}

function complaintsOf(product: SampleProduct, week: number, random: () => number): SampleRecord[] {
  const story = stories[product];
  const weights = sampleAspects.map((aspect) => story.defectRate(aspect, week));
  const usual = sampleAspects.map((aspect) => story.defectRate(aspect, 0));
  const total = (rates: readonly number[]): number => rates.reduce((sum, rate) => sum + rate, 0);
  const mean = (story.complaintsPerWeek * total(weights)) / total(usual);
  return Array.from({ length: poisson(mean, random) }, (_, index) => {
    const language = random() < 0.3 ? 'de' : 'en';
    let rest = random() * total(weights);
    const aspect = sampleAspects.find((_aspect, place) => (rest -= weights[place] ?? 0) < 0) ?? 'reliability';
    const id = `ticket-${String(week)}-${String(sampleProducts.indexOf(product))}-${String(index)}`;
    return {
      ...headOf(id, product, week, random),
      text: complaintText({ product, language, isBadBatch: isBadBatch(product, week) }, aspect, random),
      language,
    };
  });
}

function headOf(
  id: string,
  product: SampleProduct,
  week: number,
  random: () => number,
): Pick<SampleRecord, 'id' | 'product' | 'author' | 'date'> {
  const monday = Date.parse(`${LAST_MONDAY}T00:00:00Z`) - (WEEKS - 1 - week) * 7 * DAY_MS;
  const day = pick([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6], random);
  const instant = monday + day * DAY_MS + Math.floor((7 + random() * 14) * 3_600_000);
  return {
    id,
    product,
    author: `customer ${String(Math.floor(random() * 90_000) + 10_000)}`,
    date: new Date(instant).toISOString(),
  };
}
