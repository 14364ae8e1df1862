import type { Aspect } from './aspect.ts';

export const description: Aspect = {
  id: 'description',
  words: {
    en: `description described advertised advertising advertisement advert ad pictured photo photos picture pictures misleading listing stated label labelled
      labeled website brochure fake counterfeit specification specs commercials inaccurate size-chart`,
    de: `beschreibung beschrieben produktbeschreibung artikelbeschreibung abgebildet abbildung foto fotos werbung beworben angegeben
      angaben angabe irreführend prospekt fälschung gefälscht original produktfoto produktbild artikelbezeichnung artikelfoto
      herstellerangabe herstellerangaben produktangaben inserat anzeige werbebild werbeversprechen artikelnummer größentabelle
      maßangaben plagiat kopie nachbau etikett deklaration deklariert falschangabe produkttitel vorschaubild`,
    fr: `description décrit décrite photo photos publicité annonce annoncé mensonger trompeur conforme contrefaçon décrits décrites
      descriptif descriptifs fiche annoncée annoncés mensongère trompeuse contrefaçons étiquette référence copie modèle visuel
      conformes publicités indiqué indiquée caractéristiques`,
    es: `descripción descrito foto fotos publicidad anuncio anunciado engañoso falso falsificación descripciones descrita anuncios
      anunciada publicitado engañosa falsa copia imitación etiqueta ficha características especificaciones réplica modelo referencia
      indicado`,
    it: `descrizione descritto foto pubblicità annuncio pubblicizzato ingannevole contraffatto conforme descrizioni descritta annunci
      pubblicizzata ingannevoli contraffatta falso falsa copia etichetta scheda caratteristiche specifiche imitazione modello
      dichiarato dichiarata indicato`,
    nl: `beschrijving beschreven omschrijving foto fotos advertentie reclame misleidend nep namaak omschreven productomschrijving
      productfoto plaatje plaatjes afbeelding afbeeldingen afgebeeld geadverteerd misleidende neppe imitatie kopie etiket
      specificaties specificatie maattabel maatvoering advertenties vermeld aangegeven`,
    pt: `descrição descrito foto fotos propaganda anúncio anunciado enganoso falsificado pirata descrições descrita fotografia
      fotografias anunciada enganosa falso falsa falsificada imitação cópia etiqueta ficha especificações especificação réplica
      publicidade características indicado`,
  },
  phrases: {
    en: ['size chart', 'in person', 'not included', 'wrong item|size|color|colour|product'],
    de: [
      'falscher|falsche|falsches artikel|größe|farbe|produkt',
      'laut beschreibung|hersteller',
      'anders|kleiner|größer|heller|dunkler als .. abgebildet|beschrieben|foto|bild',
      'nicht|nichts im lieferumfang',
      'fehlt|fehlte im|in lieferumfang|packung',
    ],
    fr: [
      'pas conforme',
      'mauvais|mauvaise article|taille|couleur|produit|modèle',
      'erreur de taille|couleur|commande|référence',
      'rien à voir',
    ],
    es: [
      'no corresponde',
      'talla|color|producto|artículo|modelo equivocado|equivocada|incorrecto|erróneo',
      'nada que ver',
    ],
    it: [
      'non conforme|corrisponde',
      'taglia|colore|prodotto|articolo|modello sbagliato|sbagliata|errato',
      'tutt altra cosa',
    ],
    nl: [
      'verkeerde|verkeerd maat|kleur|product|artikel|model|geleverd',
      'komt niet overeen',
      'niet wat|zoals',
    ],
    pt: [
      'não confere|condiz|corresponde',
      'tamanho|cor|produto|modelo errado|errada|trocado|trocada',
      'nada a ver',
    ],
  },
  examples: [
    { language: 'en', text: 'The listing is misleading.' },
    { language: 'de', text: 'Die Beschreibung ist irreführend.' },
  ],
};
