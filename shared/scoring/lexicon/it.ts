import type { LexiconSource } from './lexicon.ts';

/** Italian of reviews, written by hand. */
export const it: LexiconSource = {
  words: {
    4: 'eccellente perfetto perfetta perfettamente fantastico fantastica eccezionale straordinario magnifico meraviglioso meravigliosa impeccabile stupendo stupenda splendido incredibile favoloso',
    3: 'ottimo ottima ottimi ottime super adoro consiglio consigliato consigliatissimo consigliabile bellissimo bellissima buonissimo squisito delizioso migliore migliori soddisfatto soddisfatta soddisfattissimo contentissimo top ideale entusiasta velocissimo gentilissimo gentilissimi pulitissimo',
    2: `buono buona buoni buone bello bella belli belle bene contento contenta felice veloce velocemente rapido facile comodo comoda utile pratico qualità
      gentile gentili cordiale cordiali disponibile pulito pulita piacevole accogliente tranquillo resistente robusto affidabile sicuro efficace
      efficiente professionale simpatico elegante leggero silenzioso gustoso fresco economico conveniente piace piaciuto grazie puntuale spazioso
      ampio curato morbido funziona funzionano educato attento moderno conforme meglio superato`,
    1: 'corretto semplice normale chiaro completo nuovo accettabile sempre grande originale sufficiente centrale discreto discreta',
    '-1': 'caro cara piccolo piccola poco lento lenta rumore rumoroso duro freddo peccato aspettare attesa reso restituito solo purtroppo difficile vecchio stretto pesante buio troppo costoso',
    '-2': `cattivo cattiva male deluso delusa delusione deludente rotto rotta rompe difettoso difettosa difetto difetti problema problemi sporco sporca
      scomodo scomoda inutile inutilizzabile sgradevole mediocre scadente manca mancava mancano errore ritardo danneggiato graffiato impossibile
      incompetente insipido odore puzza debole evitare reclamo incompleto ingannevole falso maleducato maleducati scortese nessuno rimborso guasto
      brutto brutta perso sconsiglio sconsigliato peggio mai trascurato sopravvalutato lamentela`,
    '-3': 'orribile pessimo pessima pessimi terribile disastro disastroso truffa truffatori vergogna vergognoso peggiore schifo schifoso spazzatura inaccettabile incubo pericoloso merda penoso fregatura indecente',
  },
  phrases: {
    3: [
      'molto bene|buono|buona|contento|soddisfatto|bello|bella',
      'lo consiglio',
      'qualità prezzo',
      'ne vale la pena',
    ],
    2: ['senza problemi|problema', 'niente male', 'come descritto', 'tutto ok|bene|perfetto'],
    '-1': ['troppo piccolo|grande|caro|corto|lungo|lento'],
    '-2': [
      'non funziona|funzionano|va|serve|vale|consiglio|consigliato',
      'non lo consiglio',
      'perdita di tempo',
      'lascia a desiderare',
      'smesso di funzionare',
      'mai arrivato',
      'soldi buttati',
    ],
    '-3': ['mai più', 'da evitare'],
    0: ['ben presto', 'va bene', 'non solo', 'sebbene'],
  },
  negators: 'non mai senza né nessun nessuna nessuno niente nulla neanche nemmeno',
  boosters: 'molto davvero veramente super totalmente assolutamente estremamente così troppo tanto',
  dampeners: 'poco abbastanza quasi relativamente leggermente',
  contrast: 'ma però tuttavia anche-se eccetto tranne sebbene nonostante',
};
