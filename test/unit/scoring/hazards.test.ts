import { describe, expect, test } from 'vitest';
import type { HazardKind } from '../../../shared/domain/score.ts';
import { createScorer } from '../../../shared/scoring/create-scorer.ts';

const scorer = createScorer();
const hazardsOf = (text: string, language: string): readonly string[] => [
  ...new Set(scorer.score({ text, language }).hazards.map(({ kind }) => kind)),
];

const dangerous: readonly (readonly ['en' | 'de', HazardKind, string])[] = [
  ['en', 'injury', 'The blade slipped and I cut my finger badly.'],
  ['en', 'injury', 'My son was injured when the shelf came down.'],
  ['en', 'injury', 'I got an electric shock from the plug.'],
  ['en', 'injury', 'We ended up in the emergency room.'],
  ['en', 'injury', 'The steam burned my hand through the handle.'],
  ['en', 'injury', 'The ladder gave way and she broke her wrist.'],
  ['en', 'injury', 'Half the guests got food poisoning.'],
  ['en', 'injury', 'I found a shard of glass in the jam.'],
  ['en', 'injury', 'He needed four stitches in his hand.'],
  ['en', 'injury', 'It made me violently sick the same evening.'],
  ['en', 'fire', 'The charger caught fire overnight.'],
  ['en', 'fire', 'Smoke came out of the back and sparks flew.'],
  ['en', 'fire', 'The battery exploded on the table.'],
  ['en', 'fire', 'It burst into flames after ten minutes.'],
  ['en', 'fire', 'There was a burning smell and the socket melted.'],
  ['en', 'fire', 'This heater is a fire hazard.'],
  ['en', 'fire', 'The battery is swollen and bulging.'],
  ['en', 'allergy', 'My daughter had an allergic reaction to the cream.'],
  ['en', 'allergy', 'I broke out in hives after one use.'],
  ['en', 'allergy', 'It gave me a nasty rash on both arms.'],
  ['en', 'allergy', 'Undeclared peanuts, my brother needed his epipen.'],
  ['en', 'allergy', 'I am allergic to nuts and the label said nothing.'],
  ['en', 'child-safety', 'A small part came off, it is a choking hazard.'],
  ['en', 'child-safety', 'Our toddler almost choked on the button.'],
  ['en', 'child-safety', 'My baby swallowed a loose screw.'],
  ['en', 'child-safety', 'The high chair collapsed with our daughter in it.'],
  ['en', 'child-safety', 'Dangerous for small children, stay away.'],
  ['en', 'child-safety', 'The child lock broke within a week.'],
  ['en', 'legal-threat', 'You will hear from my lawyer.'],
  ['en', 'legal-threat', 'I am going to sue you for this.'],
  ['en', 'legal-threat', 'See you in court.'],
  ['en', 'legal-threat', 'We are considering legal action.'],
  ['en', 'legal-threat', 'I have filed a complaint with the CFPB.'],
  ['en', 'legal-threat', 'I will take them to small claims.'],
  ['en', 'data-leak', 'I could see another customer’s invoices in my account.'],
  ['en', 'data-leak', 'Their data breach leaked my address.'],
  ['en', 'data-leak', 'My account was hacked the day after.'],
  ['en', 'data-leak', 'They sold my email to advertisers.'],
  ['en', 'data-leak', 'I am a victim of identity theft.'],
  ['en', 'data-leak', 'There are unauthorized charges on my card.'],
  ['de', 'injury', 'Ich habe mich an der Kante geschnitten.'],
  ['de', 'injury', 'Mein Sohn wurde verletzt, als das Regal umfiel.'],
  ['de', 'injury', 'Ich habe einen Stromschlag bekommen.'],
  ['de', 'injury', 'Wir mussten in die Notaufnahme.'],
  ['de', 'injury', 'Der Deckel wird so heiß, dass man sich verbrennt.'],
  ['de', 'fire', 'Das Netzteil hat Feuer gefangen.'],
  ['de', 'fire', 'Der Akku ist explodiert.'],
  ['de', 'fire', 'Es gab einen Kurzschluss und dann Rauch aus dem Gerät.'],
  ['de', 'fire', 'Das Kabel ist geschmolzen.'],
  ['de', 'allergy', 'Meine Haut hatte eine allergische Reaktion.'],
  ['de', 'allergy', 'Ich bekam davon Ausschlag am Hals.'],
  ['de', 'child-safety', 'Kleinteile lösen sich, Erstickungsgefahr!'],
  ['de', 'child-safety', 'Unser Baby hat ein Teil verschluckt.'],
  ['de', 'child-safety', 'Der Hochstuhl ist umgekippt.'],
  ['de', 'legal-threat', 'Ich schalte jetzt meinen Anwalt ein.'],
  ['de', 'legal-threat', 'Sonst leiten wir rechtliche Schritte ein.'],
  ['de', 'legal-threat', 'Ich werde die Verbraucherzentrale informieren.'],
  ['de', 'data-leak', 'Ich konnte Rechnungen anderer Kunden sehen.'],
  ['de', 'data-leak', 'Meine Daten wurden an Dritte weitergegeben.'],
  ['de', 'data-leak', 'Nach dem Datenleck wurde mein Konto gehackt.'],
];

const harmless: readonly (readonly ['en' | 'de', string])[] = [
  ['en', 'We used it for a year, no injuries.'],
  ['en', 'It never caught fire, unlike the old one.'],
  ['en', 'A killer deal, buy it.'],
  ['en', 'They should fire the manager.'],
  ['en', 'This fire extinguisher holder fits well.'],
  ['en', 'The sauce is an explosion of flavour.'],
  ['en', 'The concert blew my mind.'],
  ['en', 'The chocolate melts in your mouth.'],
  ['en', 'A smoking hot price.'],
  ['en', 'We asked for a non smoking room.'],
  ['en', 'I am allergic to bad service.'],
  ['en', 'The soap is hypoallergenic.'],
  ['en', 'It helped after my knee injury.'],
  ['en', 'The shock absorbers are great.'],
  ['en', 'Sticker shock when I saw the bill.'],
  ['en', 'The cake is to die for.'],
  ['en', 'The hotel is near the hospital.'],
  ['en', 'My daughter fell in love with the doll.'],
  ['en', 'The gloves prevent burns and cuts.'],
  ['en', 'Sue was lovely and helped us.'],
  ['en', 'The tennis court was clean.'],
  ['en', 'Easy to swallow pills.'],
  ['en', 'Good for people with allergies.'],
  ['en', 'It burned the toast.'],
  ['en', 'That did not cause an allergic reaction.'],
  ['de', 'Keine Verletzungen, alles sicher.'],
  ['de', 'Wir sind Feuer und Flamme.'],
  ['de', 'Eine Geschmacksexplosion!'],
  ['de', 'Das Kleid ist gut geschnitten.'],
  ['de', 'Der geschmolzene Käse war lecker.'],
  ['de', 'Für Allergiker gut geeignet.'],
  ['de', 'Ich kann nicht klagen.'],
  ['de', 'Das Hotel liegt neben dem Krankenhaus.'],
  ['de', 'Die Anzeige ist gut ablesbar.'],
  ['de', 'Fein gehackte Petersilie dazu.'],
];

describe('createScorer().score() reports hazards', () => {
  test.each(dangerous)('%s %s: %s', (language, kind, text) => {
    expect(hazardsOf(text, language)).toContain(kind);
  });

  test.each(harmless)('%s none: %s', (language, text) => {
    expect(hazardsOf(text, language)).toEqual([]);
  });

  test('with the place of the phrase in the text', () => {
    const text = 'Bought it in May. The charger caught fire.';
    const [hazard] = scorer.score({ text }).hazards;
    expect(text.slice(hazard?.start, hazard?.end)).toBe('caught fire');
  });

  test('with an empty place when the title says it', () => {
    const { hazards } = scorer.score({ title: 'It caught fire', text: 'Bought it in May.' });
    expect(hazards).toEqual([{ kind: 'fire', start: 0, end: 0 }]);
  });
});
