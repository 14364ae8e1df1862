import type { MappedField } from './mapping-schema.ts';

const names: readonly (readonly [MappedField, string])[] = [
  [
    'externalId',
    `externalid reviewid complaintid ticketid feedbackid responseid uuid id bewertungsid bewertungid ticketnummer
     fallnummer identifiant identificador`,
  ],
  [
    'occurredAt',
    `occurredat createdat reviewdate reviewcreatedutc reviewcreated datereceived submittedat submitdate datecreated
     created timestamp date time datetime erstelltam bewertungsdatum datum eingangsdatum datecreation fecha
     fechacreacion data datacreazione datacriacao aangemaaktop`,
  ],
  ['updatedAt', 'updatedat dateupdated lastupdate modified editedat geaendertam geändertam aktualisiertam'],
  ['ratingMax', 'ratingscale ratingmax scale skala maxrating'],
  [
    'rating',
    `rating stars star starrating reviewstars reviewscore score overall nps sterne bewertung note punkte etoiles
     étoiles estrellas puntuacion puntuación calificacion calificación stelle valutazione voto estrelas nota sterren
     beoordeling`,
  ],
  [
    'reply',
    `reply response companyresponse companyreply ownerreply businessreply developerreplytext companypublicresponse
     antwort reponse réponse respuesta risposta resposta antwoord`,
  ],
  [
    'title',
    `title reviewtitle subject headline summary issue titel betreff überschrift titre sujet titulo título asunto titolo
     oggetto assunto onderwerp`,
  ],
  [
    'text',
    `text reviewtext reviewcontent content body comment comments review message description feedback narrative
     consumercomplaintnarrative bewertungstext kommentar inhalt nachricht beschreibung bewertung commentaire avis texte
     comentario comentário reseña opinion opinión texto commento recensione testo beoordeling`,
  ],
  [
    'product',
    `product productname producttitle productid producthandle sku asin item app productorlocation packagename produkt
     produktname artikel artikelnummer produit article producto articulo artículo prodotto articolo produto`,
  ],
  ['location', 'location locationname store branch standort filiale magasin tienda negozio loja'],
  ['language', 'language lang locale reviewlanguage reviewerlanguage sprache langue idioma lingua taal'],
  [
    'author',
    `author authorid customerid userid reviewerid consumerid email revieweremail reviewer reviewername customer username
     nickname displayname autor verfasser kunde kundennummer auteur client cliente autore klant`,
  ],
  ['url', 'url link reviewlink reviewurl permalink'],
  [
    'verified',
    `verified isverified verifiedpurchase verifiedbuyer isverifiedbuyer verifiziert verifie vérifié verificado
     verificato`,
  ],
  ['order', 'order orderid ordernumber referenceid bestellnummer auftragsnummer commande pedido ordine'],
  ['price', 'price preis prix precio prezzo preço prijs'],
  ['currency', 'currency waehrung währung devise moneda valuta moeda'],
  ['labels', 'labels categories category schlagworte kategorie etiquettes etiquetas'],
  ['kind', 'kind feedbacktype type art'],
];

/**
 * What columns are called in exports, in English, German, French, Spanish, Italian, Portuguese and Dutch: lower-case,
 * letters and digits only, the most telling name first. A column is used for one field, so the order of the fields
 * counts: a column named `Bewertung` is a rating when it holds numbers, else a text.
 */
export const columnNames = names.map(([field, words]) => [field, words.split(/\s+/)] as const);
