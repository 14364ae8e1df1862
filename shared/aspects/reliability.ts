import type { Aspect } from './aspect.ts';

export const reliability: Aspect = {
  id: 'reliability',
  words: {
    en: `broke broken break breaks breaking crash crashes crashed crashing freeze freezes froze frozen fail fails failed failure malfunction
      defect defective faulty reliable unreliable reliability durable durability lasted lasts glitch glitches bug bugs buggy outage downtime
      disconnects died dies stopped leak leaks leaked leaking rust rusted cracked snapped restart reboot overheats worn hinge`,
    de: `kaputt defekt defekte ausfall ausgefallen abgestürzt absturz abstürze stürzt hängt zuverlässig unzuverlässig haltbar haltbarkeit
      langlebig lebensdauer gebrochen bricht brach gerissen fehler fehlerhaft störung störungen wackelkontakt undicht leckt rost
      rostet abgebrochen verschleiß überhitzt neustart aussetzer scharnier ausfälle defekter defekten zerbrochen zerbricht riss risse
      reißt verschlissen instabil wackelt absturzgefahr hängengeblieben eingefroren friert bootet totalschaden garantiefall
      fehlermeldung fehlermeldungen verbindungsabbruch verbindungsabbrüche abbricht undichte leck verstopft rostig verrostet dauerhaft
      ausdauer betriebssicher störanfällig klemmt serverausfall fehlfunktion kaputtgegangen robust langzeittest geist hinüber`,
    fr: `panne cassé casse défaut défectueux fiable fiabilité durable durabilité bug bugs plante planté fuite rouille pannes cassée
      cassés cassent casser défauts défectueuse défaillance fiables durables bogue bogues plantages plantage planter bloque bloqué
      bloquée déconnecte déconnexions fuites fuit rouillé rouillée usure usé usée lâché lâche grillé tenir solidité tombée longévité
      redémarre surchauffe éteint éteinte`,
    es: `roto rompió rompe averiado avería fallo fallos falla defecto defectuoso fiable fiabilidad duradero durabilidad fuga oxidado
      bloquea rota rotos rotas romper rompen averías fallar fallado falló fallando defectuosa defectos fiables duran dura durar
      duración bloqueado cuelga colgado apaga desconecta desconexiones fugas gotea oxidada desgaste desgastado estropeó estropeado
      estropea averió sobrecalienta reinicia pierde errores`,
    it: `rotto rompe guasto guasti difetto difettoso affidabile affidabilità durevole durata bug blocca bloccato perde ruggine rotta
      rotti rompersi guasta guastato difetti difettosa affidabili duraturo durare dura durano crash blocchi arresta disconnette
      disconnessioni perdita perdite gocciola arrugginito usura usurato spegne spento surriscalda riavvia rompono fuso
      malfunzionamento malfunzionamenti errori`,
    nl: `kapot defect gebroken breekt storing storingen betrouwbaar betrouwbaarheid duurzaam levensduur lekt lek roest crasht vastgelopen
      kapotte stuk gebarsten breken brak defecte defecten storingsgevoelig duurzame lekkage lekken roestig verroest gecrasht crash
      vastloopt vastlopen hangt verbinding verbroken slijtage versleten betrouwbare uitval uitgevallen foutmelding foutmeldingen
      oververhit herstart begaf begeven gesneuveld`,
    pt: `quebrou quebrado quebra defeito defeituoso falha falhas confiável durável durabilidade trava travando bug vazamento enferrujou
      quebrada quebrados quebram quebrar defeitos defeituosa falhou falhando confiáveis dura durou durar duração travou travado
      desliga desligou desconecta queimou vaza vazando oxidou ferrugem desgaste desgastado estragou estragado pifou avariou avariado
      avaria avarias reinicia superaquece erros bugs estraga`,
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
      'kein|keinen|keine jahr|monat|woche',
      'gibt|gab|geist .. geist auf|aufgegeben',
      'seit|schon _ jahren|monaten',
      'nach kurzer zeit',
      'immer noch wie|einwandfrei',
      'läuft seit',
      'schaltet sich .. aus|ab',
    ],
    fr: [
      'ne marche|fonctionne plus',
      'hors service',
      'en panne',
      'tombé|tombée|tombe en panne',
      'a lâché',
      'après _ mois|semaines|jours|ans|utilisations',
      'tient|tenu|tiennent bien|pas|longtemps|le coup',
      'rendu l âme',
      's éteint|allume',
      'au bout de _ mois|semaines|jours',
    ],
    es: [
      'dejó de funcionar',
      'no funciona',
      'dejó|ha|dejado de funcionar|funciona|ir',
      'a los|las _ días|semanas|meses',
      'después de _ meses|semanas|días|años',
      'se rompe|rompió|apaga|cuelga|bloquea|estropeó',
      'no enciende|carga|arranca|dura',
    ],
    it: [
      'smesso di funzionare',
      'non funziona',
      'smesso|smette di funzionare',
      'dopo _ mesi|settimane|giorni|anni',
      'si è|sono rotto|rotta|rotti|guastato',
      'si rompe|spegne|blocca|disconnette|accende',
      'non si accende|carica|dura',
    ],
    nl: [
      'werkt niet',
      'ging stuk',
      'werkt|doet|deed het? niet|niets meer?',
      'na _ weken|maanden|dagen|jaar|keer',
      'ging|gaat|is stuk|kapot',
      'valt|viel|gaat|ging uit|weg',
      'houdt|hield het? vol|niet',
      'nog steeds',
    ],
    pt: [
      'parou de funcionar',
      'não funciona',
      'parou|deixou de funcionar',
      'depois|após de? _ meses|semanas|dias|anos|usos',
      'com _ meses|semanas|dias de? uso',
      'não liga|carrega|dura|funciona',
      'deu defeito|problema|pau',
    ],
  },
  examples: [
    { language: 'en', text: 'It stopped working after three weeks.' },
    { language: 'de', text: 'Der Motor ist nach zwei Wochen kaputt.' },
  ],
};
