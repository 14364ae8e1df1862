import type { Language } from '../../text/language.ts';

export interface ClassLists {
  /** Comparatives that are more than expected, and less. */
  readonly better: string;
  readonly worse: string;
  /** Forms of expecting, hoping, thinking. */
  readonly hope: string;
  readonly numbers: readonly string[];
}

export const classLists: Readonly<Record<Language, ClassLists>> = {
  en: {
    better: `better nicer faster quicker sooner earlier stronger sturdier roomier softer quieter brighter clearer easier simpler cheaper
      friendlier comfier prettier smoother tastier fresher cleaner warmer sharper smarter healthier richer funnier lovelier cuter safer tougher
      finer greater happier lighter thicker juicier crispier cosier cozier handier neater sweeter crisper firmer deeper fancier kinder`,
    worse: `worse smaller slower later shorter thinner weaker flimsier noisier louder harder heavier tighter narrower darker dearer costlier
      rougher stiffer poorer lower dirtier bulkier larger bigger longer looser colder older cheaper-looking uglier pricier blander drier
      tinier fainter duller trickier scratchier shabbier lesser fewer`,
    hope: `expected expect expects expecting thought think hoped hoping hope imagined anticipated assumed believed feared bargained
      wanted wished guessed figured predicted dared`,
    numbers: [
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'twelve',
      'twenty',
      'half',
    ],
  },
  de: {
    better: `besser schneller leiser günstiger billiger stabiler größer schöner früher leichter einfacher heller schärfer bequemer weicher freundlicher
      angenehmer wertiger hochwertiger kräftiger sauberer frischer stärker kompakter praktischer ruhiger wärmer unkomplizierter`,
    worse: `schlechter langsamer lauter teurer kleiner dünner schwächer später kürzer enger schwerer dunkler härter unbequemer instabiler billiger
      komplizierter umständlicher länger minderwertiger weniger kälter schmaler schmutziger`,
    hope: 'erwartet gedacht gehofft erhofft vermutet befürchtet angenommen geglaubt vorgestellt gewünscht erwarte erwarten',
    numbers: ['ein', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  },
  fr: {
    better: `mieux meilleur meilleure meilleurs meilleures`,
    worse: `pire pires moins inférieur inférieure inférieurs`,
    hope: `attendais attendait attendions attendu attendus pensais pensait pensions imaginais imaginait croyais croyait espérais espérait
      espérions espéré prévu prévue imaginé pensé cru escompté souhaité craignais`,
    numbers: ['un', 'une', 'deux', 'trois', 'quatre', 'cinq', 'dix'],
  },
  es: {
    better: `mejor mejores`,
    worse: `peor peores menos inferior inferiores`,
    hope: `esperaba esperábamos esperaban esperado esperada esperar pensaba pensábamos imaginaba imaginábamos creía creíamos
      previsto imaginé pensé creí imaginado pensado temía quería`,
    numbers: ['un', 'una', 'dos', 'tres', 'cuatro', 'cinco', 'diez'],
  },
  it: {
    better: `meglio migliore migliori`,
    worse: `peggio peggiore peggiori meno inferiore inferiori`,
    hope: `aspettavo aspettavamo aspettassi aspettato aspettata pensavo pensavamo pensassi immaginavo immaginavamo immaginassi
      credevo credevamo credessi speravo speravamo sperassi sperato previsto prevista pensato immaginato creduto temevo volevo atteso`,
    numbers: ['un', 'una', 'due', 'tre', 'quattro', 'cinque', 'dieci'],
  },
  nl: {
    better: `beter betere sneller mooier stiller goedkoper groter lichter eerder makkelijker steviger sterker zachter warmer vriendelijker
      schoner fijner ruimer lekkerder simpeler`,
    worse: `slechter langzamer kleiner dunner luider duurder later zwaarder minder korter harder zwakker krapper smaller donkerder kouder
      viezer lastiger moeilijker trager lawaaieriger`,
    hope: `verwacht verwachtte verwachtten gedacht dacht dachten gehoopt hoopte hoopten beloofd aangenomen voorgesteld gewenst
      gevreesd vreesde`,
    numbers: ['een', 'twee', 'drie', 'vier', 'vijf', 'tien'],
  },
  pt: {
    better: `melhor melhores`,
    worse: `pior piores menos inferior inferiores`,
    hope: `esperava esperávamos esperavam esperado esperada imaginava imaginávamos pensava pensávamos achava achei previsto
      prevista imaginei pensei imaginado pensado temia queria acreditava`,
    numbers: ['um', 'uma', 'dois', 'duas', 'três', 'quatro', 'cinco', 'dez'],
  },
};
