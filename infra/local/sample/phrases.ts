/** What people say of one aspect, in one language: sentences that find it good, and sentences that find a defect. */
export interface Phrases {
  readonly good: readonly string[];
  readonly defect: readonly string[];
}

export const sampleProducts = ['Aurora Kettle', 'Nimbus Vacuum', 'Lumen Lamp'] as const;
export type SampleProduct = (typeof sampleProducts)[number];

export const sampleAspects = [
  'product-quality',
  'reliability',
  'usability',
  'delivery',
  'price-value',
  'support',
  'description',
] as const;
export type SampleAspect = (typeof sampleAspects)[number];

export type SampleLanguage = 'en' | 'de';

type AspectPhrases = Readonly<Record<SampleAspect, Phrases>>;

/** Said of every product. */
export const commonPhrases: Readonly<Record<SampleLanguage, AspectPhrases>> = {
  en: {
    'product-quality': {
      good: [
        'The build quality is excellent.',
        'Solid materials and a lovely finish.',
        'It feels sturdy and well made.',
        'Great quality, I am very happy with it.',
      ],
      defect: [
        'The plastic feels cheap and flimsy.',
        'Poor workmanship, the seams do not fit.',
        'The material is thin and scratches easily.',
        'The finish was already scratched, really poor quality.',
      ],
    },
    reliability: {
      good: [
        'Works every day without any problem.',
        'Still works like new after months.',
        'Reliable so far, no issues at all.',
      ],
      defect: [
        'It stopped working after two weeks.',
        'Broke after a month of normal use.',
        'It is already defective and does not turn on any more.',
      ],
    },
    usability: {
      good: [
        'Very easy to use.',
        'Set up in five minutes, the instructions are clear.',
        'Simple and intuitive, even my parents like it.',
      ],
      defect: [
        'The manual is confusing and the setup is a pain.',
        'Far too complicated to use.',
        'The buttons are hard to find and awkward to use.',
      ],
    },
    delivery: {
      good: [
        'Fast delivery and good packaging.',
        'The parcel arrived earlier than promised.',
        'Shipping was quick, thank you.',
      ],
      defect: [
        'The parcel arrived a week late.',
        'They promised delivery on Friday but it came ten days later.',
        'The box was damaged when it arrived.',
        'Delivery was very slow and the tracking was useless.',
      ],
    },
    'price-value': {
      good: ['Great value for the money.', 'Worth every penny.', 'A fair price for what you get.'],
      defect: [
        'Far too expensive for what it does.',
        'Not worth the money.',
        'For this price I expected much more.',
        'Overpriced, you pay for the name.',
      ],
    },
    support: {
      good: [
        'Customer service was friendly and helpful.',
        'Support answered within an hour.',
        'The support team solved my question at once.',
      ],
      defect: [
        'Customer service never answered my emails.',
        'Support was rude and no help at all.',
        'I was promised a call back by support, nobody called.',
      ],
    },
    description: {
      good: ['Exactly as described.', 'Looks just like the pictures.', 'The description was accurate.'],
      defect: [
        'It looks nothing like the photo.',
        'The description is misleading.',
        'Not as described, the listing said something else.',
      ],
    },
  },
  de: {
    'product-quality': {
      good: [
        'Die Verarbeitung ist hervorragend.',
        'Hochwertige Materialien, sehr schön gemacht.',
        'Super Qualität, ich bin sehr zufrieden.',
      ],
      defect: [
        'Das Plastik wirkt billig und wackelig.',
        'Schlechte Verarbeitung, die Qualität ist enttäuschend.',
        'Das Material ist dünn und zerkratzt sofort.',
      ],
    },
    reliability: {
      good: ['Funktioniert jeden Tag einwandfrei.', 'Läuft seit Monaten ohne Probleme.'],
      defect: [
        'Nach zwei Wochen ging das Gerät kaputt.',
        'Leider schon defekt, es geht nicht mehr an.',
        'Nach einem Monat kaputt, sehr ärgerlich.',
      ],
    },
    usability: {
      good: ['Sehr einfach zu bedienen.', 'Die Bedienung ist kinderleicht.'],
      defect: [
        'Die Bedienung ist viel zu kompliziert.',
        'Die Anleitung ist unverständlich, umständliche Bedienung.',
      ],
    },
    delivery: {
      good: ['Schnelle Lieferung und gut verpackt.', 'Das Paket kam früher als versprochen.'],
      defect: [
        'Die Lieferung kam eine Woche zu spät.',
        'Das Paket war beschädigt.',
        'Lieferung für Freitag versprochen, kam aber zehn Tage später.',
      ],
    },
    'price-value': {
      good: ['Tolles Preis-Leistungs-Verhältnis.', 'Ist jeden Cent wert.'],
      defect: [
        'Viel zu teuer für das, was es kann.',
        'Für diesen Preis hätte ich mehr erwartet.',
        'Das Geld nicht wert.',
      ],
    },
    support: {
      good: ['Der Kundenservice war freundlich und hilfsbereit.', 'Der Support hat sofort geholfen.'],
      defect: ['Der Kundenservice antwortet nicht.', 'Der Support war unfreundlich und keine Hilfe.'],
    },
    description: {
      good: ['Genau wie beschrieben.', 'Sieht aus wie auf den Bildern.'],
      defect: ['Entspricht nicht der Beschreibung.', 'Die Produktbeschreibung ist irreführend.'],
    },
  },
};

/** Opens a review; says nothing of an aspect. */
export const openings: Readonly<Record<SampleLanguage, readonly string[]>> = {
  en: [
    'Bought this in spring.',
    'A present for my sister.',
    'We have had it for a while now.',
    'My second one.',
    'I use it at the office.',
    'Ordered this for our new flat.',
  ],
  de: [
    'Im Frühjahr gekauft.',
    'War ein Geschenk.',
    'Haben wir jetzt eine Weile.',
    'Mein zweites Gerät.',
    'Nutze ich im Büro.',
  ],
};

/** Said now and then: shows that personal data are taken out before anything is stored. None of it is real. */
export const personalRemarks: Readonly<Record<SampleLanguage, readonly string[]>> = {
  en: [
    'You can reach me at jane.doe@example.com.',
    'My order number is 4711-889214.',
    'Call me: +44 20 7946 0958.',
  ],
  de: [
    'Meine Adresse ist max.muster@example.com.',
    'Bestellnummer 4711-889214.',
    'Rückruf bitte unter 030 23125 045.',
  ],
};

/** One furious review: counted, and no reason for an alarm. */
export const furiousReview =
  'WORST LAMP EVER!!! The arm is wobbly, the switch is a joke and I hate it. Absolutely terrible, never again!!!';

/** A case for a person at once, and not for statistics. */
export const hazardReview =
  'The base started smoking and I burned my hand. Please check this, it is dangerous. Otherwise a nice kettle.';
