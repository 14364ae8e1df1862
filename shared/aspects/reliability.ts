import type { Aspect } from './aspect.ts';

export const reliability: Aspect = {
  id: 'reliability',
  words: {
    en: `broke broken break breaks breaking crash crashes crashed crashing freeze freezes froze frozen fail fails failed failure malfunction
      defect defective faulty reliable unreliable reliability durable durability lasted lasts glitch glitches bug bugs buggy outage downtime
      disconnects died dies stopped leak leaks leaked leaking rust rusted cracked snapped restart reboot overheats worn hinge`,
    de: `kaputt defekt defekte ausfall ausgefallen abgestürzt absturz abstürze stürzt hängt zuverlässig unzuverlässig haltbar haltbarkeit langlebig
      lebensdauer gebrochen bricht brach gerissen fehler fehlerhaft störung störungen wackelkontakt undicht leckt rost rostet abgebrochen verschleiß
      überhitzt neustart aussetzer scharnier`,
    fr: 'panne cassé casse défaut défectueux fiable fiabilité durable durabilité bug bugs plante planté fuite rouille',
    es: 'roto rompió rompe averiado avería fallo fallos falla defecto defectuoso fiable fiabilidad duradero durabilidad fuga oxidado bloquea',
    it: 'rotto rompe guasto guasti difetto difettoso affidabile affidabilità durevole durata bug blocca bloccato perde ruggine',
    nl: 'kapot defect gebroken breekt storing storingen betrouwbaar betrouwbaarheid duurzaam levensduur lekt lek roest crasht vastgelopen',
    pt: 'quebrou quebrado quebra defeito defeituoso falha falhas confiável durável durabilidade trava travando bug vazamento enferrujou',
  },
  phrases: {
    en: [
      'stopped|stops|quit working',
      'still working|works',
      'fell|falls|came apart',
      'year|years later',
      "won't|doesn't|not turn on",
      'after _ weeks|months|years',
      'held|holds|holding up',
      'going strong',
      'still looks new',
    ],
    de: [
      'geht|ging nicht mehr',
      'funktioniert nicht mehr',
      'nach _ wochen|monaten|jahren',
      'hält|hielt nicht|lange|ewig',
      'geht nicht an',
    ],
    fr: ['ne marche|fonctionne plus', 'hors service', 'en panne'],
    es: ['dejó de funcionar', 'no funciona'],
    it: ['smesso di funzionare', 'non funziona'],
    nl: ['werkt niet', 'ging stuk'],
    pt: ['parou de funcionar', 'não funciona'],
  },
  examples: [
    { language: 'en', text: 'It stopped working after three weeks.' },
    { language: 'de', text: 'Der Motor ist nach zwei Wochen kaputt.' },
  ],
};
