import { describe, expect, test } from 'vitest';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

const scorer = createScorer();

type Sign = '-' | '+' | 'met';
const sentences: readonly (readonly ['en' | 'de', Sign, string, string])[] = [
  ['en', '+', 'product-quality', 'The sound is better than I expected.'],
  ['en', '-', 'product-quality', 'The bag is smaller than we thought.'],
  ['en', '-', 'product-quality', 'The fabric is not as soft as I had hoped.'],
  ['en', '-', 'product-quality', 'The taste is not what I expected.'],
  ['en', '+', 'product-quality', 'The picture exceeded my expectations.'],
  ['en', '-', 'product-quality', 'The sound falls short of what I expected.'],
  ['en', '-', 'product-quality', 'The camera did not meet my expectations.'],
  ['en', 'met', 'product-quality', 'The lamp does exactly as expected.'],
  ['en', 'met', 'description', 'The colour is exactly as described.'],
  ['en', 'met', 'description', 'True to the description.'],
  ['en', 'met', 'description', 'It does what it says on the tin.'],
  ['en', '-', 'description', 'Not as described.'],
  ['en', '-', 'description', 'It looks nothing like the picture.'],
  ['en', '-', 'description', 'Misleading photos.'],
  ['en', '-', 'description', 'Advertised as leather, but it is plastic.'],
  ['en', '-', 'description', 'It does not live up to the description.'],
  ['en', '-', 'support', 'Support promised a refund but nobody called.'],
  ['en', '-', 'support', 'I was told they would reply in a day and a week later nothing.'],
  ['en', '-', 'product-quality', 'The screen is supposed to be bright, yet I cannot read it.'],
  ['en', '+', 'price-value', 'Worth every penny.'],
  ['en', '-', 'price-value', 'Not worth the money.'],
  ['en', '+', 'price-value', 'Not bad for the price.'],
  ['en', '-', 'price-value', 'What a rip off.'],
  ['en', '-', 'price-value', 'For the price I expected better.'],
  ['en', 'met', 'price-value', 'You get what you pay for.'],
  ['en', '-', 'price-value', 'Hidden fees everywhere.'],
  ['en', '-', 'product-quality', 'The meal was a huge disappointment.'],
  ['en', '+', 'product-quality', 'I was not disappointed with the room.'],
  ['en', '+', 'product-quality', 'I was pleasantly surprised by the breakfast.'],
  ['en', '-', 'product-quality', 'The food was surprisingly bland.'],
  ['en', '-', 'product-quality', 'The seat should have been wider.'],
  ['en', '-', 'product-quality', 'I wish the handle were longer.'],
  ['en', '-', 'usability', 'It would be nice if the app had a search.'],
  ['en', '-', 'product-quality', 'The coffee used to be great, now it is watery.'],
  ['en', '-', 'product-quality', 'So much for the rave reviews.'],
  ['en', '-', 'product-quality', 'For a luxury hotel the room was awful.'],
  ['en', '+', 'delivery', 'The parcel arrived earlier than promised.'],
  ['en', 'met', 'delivery', 'The delivery came on time.'],
  ['en', '-', 'delivery', 'The parcel is three weeks late.'],
  ['en', '+', 'product-quality', 'My expectations were low, but the sound is superb.'],
  ['de', '+', 'product-quality', 'Der Klang ist besser als erwartet.'],
  ['de', '-', 'product-quality', 'Das Bild ist schlechter als gedacht.'],
  ['de', '-', 'price-value', 'Für den Preis habe ich mehr erwartet.'],
  ['de', '+', 'product-quality', 'Das Essen hat meine Erwartungen übertroffen.'],
  ['de', 'met', 'description', 'Ware wie beschrieben.'],
  ['de', '-', 'description', 'Nicht wie beschrieben.'],
  ['de', '-', 'description', 'Sieht ganz anders aus als auf dem Bild.'],
  ['de', '-', 'description', 'Die Farbe entspricht nicht der Beschreibung.'],
  ['de', 'met', 'description', 'Hält, was der Hersteller verspricht.'],
  ['de', '-', 'support', 'Der Service hat mir einen Rückruf versprochen, aber nie angerufen.'],
  ['de', '-', 'product-quality', 'Das Zimmer war eine große Enttäuschung.'],
  ['de', '+', 'product-quality', 'Vom Frühstück war ich positiv überrascht.'],
  ['de', '-', 'price-value', 'Völlig überteuert.'],
  ['de', '+', 'price-value', 'Das Gerät ist jeden Cent wert.'],
  ['de', '-', 'price-value', 'Das ist sein Geld nicht wert.'],
  ['de', '+', 'delivery', 'Die Lieferung kam schneller als angekündigt.'],
  ['de', '-', 'delivery', 'Die Lieferung kam viel später als versprochen.'],
  ['de', 'met', 'delivery', 'Das Paket kam pünktlich.'],
  ['de', '-', 'usability', 'Eine deutsche Anleitung wäre schön gewesen.'],
  ['de', '-', 'product-quality', 'Der Akku sollte länger halten.'],
  ['de', '-', 'product-quality', 'Früher war die Qualität besser.'],
  ['de', '+', 'product-quality', 'Erst war ich skeptisch, aber der Klang ist super.'],
];

const silent: readonly (readonly ['en' | 'de', string])[] = [
  ['en', 'The parcel is expected to arrive on Friday.'],
  ['en', 'It is worth noting that the cable is white.'],
  ['en', 'The upload exceeds the limit of 20 MB.'],
  ['en', 'We threw a surprise party for my aunt.'],
  ['en', 'I promise you will like it.'],
  ['en', 'As stated above, the cable is white.'],
  ['en', 'I saw it advertised in a magazine.'],
  ['en', 'I am used to the old keyboard.'],
  ['en', 'When should I expect the technician?'],
  ['de', 'Das Paket wird am Freitag erwartet.'],
  ['de', 'Wie oben beschrieben ist das Kabel weiß.'],
  ['de', 'Die Garantiekarte liegt im Karton.'],
];

describe('createScorer().score() reads an expectation', () => {
  test.each(sentences)('%s %s %s: %s', (language, sign, aspect, text) => {
    const { aspects } = scorer.score({ text, language });
    const explicit = aspects.find((one) => one.basis === 'explicit' && one.aspect === aspect);
    expect(explicit, JSON.stringify(aspects)).toBeDefined();
    if (sign === 'met') expect(explicit).toMatchObject({ met: true, gap: 0 });
    else expect(Math.sign(explicit?.gap ?? 0)).toBe(sign === '+' ? 1 : -1);
    expect(explicit?.evidence.some(({ role }) => role === 'cue')).toBe(true);
  });

  test.each(silent)('%s none in: %s', (language, text) => {
    const { aspects } = scorer.score({ text, language });
    expect(aspects.filter(({ basis }) => basis === 'explicit')).toEqual([]);
  });
});
