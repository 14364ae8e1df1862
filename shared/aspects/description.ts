import type { Aspect } from './aspect.ts';

export const description: Aspect = {
  id: 'description',
  words: {
    en: `description described advertised advertising advertisement advert ad pictured photo photos picture pictures misleading listing stated label labelled
      labeled website brochure fake counterfeit specification specs commercials inaccurate size-chart`,
    de: `beschreibung beschrieben produktbeschreibung artikelbeschreibung abgebildet abbildung foto fotos werbung beworben angegeben angaben angabe irreführend
      prospekt fälschung gefälscht original produktfoto produktbild artikelbezeichnung`,
    fr: 'description décrit décrite photo photos publicité annonce annoncé mensonger trompeur conforme contrefaçon',
    es: 'descripción descrito foto fotos publicidad anuncio anunciado engañoso falso falsificación',
    it: 'descrizione descritto foto pubblicità annuncio pubblicizzato ingannevole contraffatto conforme',
    nl: 'beschrijving beschreven omschrijving foto fotos advertentie reclame misleidend nep namaak',
    pt: 'descrição descrito foto fotos propaganda anúncio anunciado enganoso falsificado pirata',
  },
  phrases: {
    en: ['size chart', 'in person', 'not included', 'wrong item|size|color|colour|product'],
    de: ['falscher|falsche|falsches artikel|größe|farbe|produkt', 'laut beschreibung|hersteller'],
  },
  examples: [
    { language: 'en', text: 'The listing is misleading.' },
    { language: 'de', text: 'Die Beschreibung ist irreführend.' },
  ],
};
