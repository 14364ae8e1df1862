import type { Phrases, SampleAspect, SampleLanguage, SampleProduct } from './phrases.ts';

/** Said of one product only; takes the place of the common sentence about half of the time. */
export const productPhrases: Readonly<
  Record<SampleProduct, Readonly<Record<SampleLanguage, Readonly<Partial<Record<SampleAspect, Phrases>>>>>>
> = {
  'Aurora Kettle': {
    en: {
      reliability: {
        good: ['The kettle boils quickly and reliably.'],
        defect: [
          'The kettle leaks at the spout and is useless now.',
          'It started leaking and then it broke completely.',
          'The switch failed after a month, it does not boil any more.',
        ],
      },
      usability: {
        good: ['Easy to fill and easy to pour.'],
        defect: ['The handle is awkward and it is hard to pour.'],
      },
    },
    de: {
      reliability: {
        good: ['Der Kocher funktioniert zuverlässig.'],
        defect: ['Der Kocher ist undicht, leider defekt.', 'Der Schalter ist kaputt, er kocht nicht mehr.'],
      },
    },
  },
  'Nimbus Vacuum': {
    en: {
      usability: {
        good: ['The app is simple and the map is great.'],
        defect: [
          'The app is confusing and loses the map.',
          'Setup with the app is a nightmare.',
          'Since the update the app is hard to use.',
        ],
      },
      'price-value': {
        good: ['Cheaper than the big brands and great value.'],
        defect: [
          'For a vacuum at this price I expected better suction.',
          'Too expensive, the old one was half the price.',
        ],
      },
    },
    de: {
      usability: {
        good: ['Die App ist einfach und übersichtlich.'],
        defect: [
          'Die App ist kompliziert und unübersichtlich.',
          'Seit dem Update ist die Bedienung der App umständlich.',
        ],
      },
    },
  },
  'Lumen Lamp': {
    en: {
      delivery: {
        good: ['The lamp was well packed and arrived on time.'],
        defect: [
          'The glass was broken because of bad packaging.',
          'The shade arrived damaged, poor packaging.',
        ],
      },
      'product-quality': {
        good: ['Beautiful warm light and a solid base.'],
        defect: ['The arm is wobbly and feels cheap.'],
      },
    },
    de: {
      delivery: {
        good: ['Die Lampe kam gut verpackt und pünktlich an.'],
        defect: ['Das Glas war zerbrochen, schlechte Verpackung.', 'Der Schirm kam beschädigt an.'],
      },
    },
  },
};

/** What the bad batch of kettles is about: said of nothing before. */
export const batchDefects: Readonly<Record<SampleLanguage, readonly string[]>> = {
  en: [
    'The lid hinge broke after a few days.',
    'The lid hinge snapped, it is broken and useless.',
    'Second kettle with a broken hinge.',
    'The hinge of the lid broke, very disappointing.',
  ],
  de: ['Das Scharnier am Deckel ist sofort gebrochen.', 'Scharnier defekt, der Deckel ist kaputt.'],
};
