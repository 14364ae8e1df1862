import { foldWord } from './fold.ts';
import type { Language } from './language.ts';

/** Frequent words per language, written for reviews. Words of several languages are shared out by the vote. */
export const stopWords: Readonly<Record<Language, string>> = {
  en: "the and is was it i to of for in this that with my we you not but have had they be are on as at so very no from all were would will me our there out just when if what which been after only good great nice love bad well really product price service don't didn't doesn't i'm it's can't won't too by or an do does did has can could should than then them about get got more much one their who how your food room staff best arrived works worked broke quality too small easy use",
  de: 'der die das und ist war ich nicht ein eine es zu den mit auf für in von dem im auch so sich sehr wir aber an man wie als bei nach habe hat sind noch nur schon mir mich wird wurde kann leider einen einer hatte wenn aus mehr oder zum zur bin haben dass über vom keine kein immer wieder alles gut schlecht super schön alles ganz hier unser uns ihr sie er durch gibt gerne nie ohne bis preis lieferung qualität kundenservice lange zwei schnell gekauft bestellt besser wäre doch gar',
  fr: "le la les de des et est un une je pas à en pour que qui dans ce il ne sur avec plus au du très mais nous on ai a se par son sa ses était c'est j'ai n'est qu'il tout cette vous été bien bon fait aux mon ma mes être même aussi si comme sans ont sont peu trop après produit prix qualité livraison rien ou où leur elle y avons reçu parfait mauvais très deux jours encore mieux",
  es: 'el la los las de y es en que no un una por para con muy se lo me mi al del está pero más como su fue ha ni yo todo nos bien esta este sin son muy si ya le también cuando porque hay tiene estaba han nada buen bueno malo calidad precio producto servicio envío llegó mal mucho hace sólo solo desde todo compra he días tan poco era gracias mejor recomiendo',
  it: "il la lo i gli le di e è un una che non per in con sono del della al alla molto ma si mi ho come più da anche ha questo questa nel nella ci se tutto era prodotto qualità prezzo stato bene buono ottimo consiglio dopo sono dei delle ed al l'ho c'è perché solo poi sempre niente quando senza mai quello abbiamo essere spedizione arrivato giorni così già servizio pessimo due poco meglio",
  nl: 'de het een en is van ik in dat niet op te zijn met voor maar was er heb aan ook die om goed zeer heel je we als bij nog naar dan wel hij geen wat door over deze dit zo erg veel mijn ons al uit kan had werd hebben snel prijs kwaliteit levering wordt bestelling mooi slecht product na twee dagen alles weer nooit altijd meer waren niets alleen tot ze fijn helaas beter dus toch',
  pt: 'o a os as de e é em que não um uma para com do da no na muito por se mais como me eu mas foi ao está bem são meu minha nos das dos também ele ela já isso este esta bom boa ótimo produto qualidade preço entrega chegou só tem quando sem ou pelo pela fui fiquei nada tudo depois ainda até nunca sempre recomendo ruim péssimo dia dias você loja comprei veio melhor pouco',
};

const folded = new Map<Language, ReadonlySet<string>>();

/**
 * Whether a folded word is one of the frequent ones. A stemmer may fold such a word onto one that means something:
 * `sich` onto `sicher`, `schon` onto `schön`.
 */
export function isStopWord(word: string, language: Language): boolean {
  let words = folded.get(language);
  if (!words) {
    words = new Set(stopWords[language].split(' ').map((one) => foldWord(one, language)));
    folded.set(language, words);
  }
  return words.has(word);
}
