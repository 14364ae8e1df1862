import type { Aspect } from './aspect.ts';

export const delivery: Aspect = {
  id: 'delivery',
  words: {
    en: `delivery delivered deliver delivers shipping shipped ship ships shipment arrive arrived arrives arriving courier parcel package packaging
      packaged box tracking dispatch dispatched carrier postage driver waited`,
    de: `lieferung geliefert lieferzeit lieferant liefern liefert versand versendet verschickt verpackung verpackt paket päckchen karton
      angekommen ankam zusteller zustellung bote paketbote kurier sendung sendungsverfolgung spedition dhl hermes dpd lieferdienst
      lieferstatus lieferdatum liefertermin auslieferung zugestellt nachnahme versandkosten versandzeit versandt abgeschickt abgegeben
      verpackungsmaterial luftpolster umkarton umverpackung ankunft eingetroffen unterwegs gls ups hermesbote paketdienst postbote
      abholung packstation retourenlabel`,
    fr: `livraison livré livrée livreur colis expédition expédié emballage emballé reçu transporteur arrivé délai délais livraisons
      livreurs livrer livrés livrées acheminement facteur paquet carton emballages suivi expéditeur expéditions point-relais
      relais colissimo chronopost ups dhl arriver arrivée arrivés retard retards acheminé coursier`,
    es: `envío entrega entregado paquete repartidor mensajero embalaje llegó llegada transportista plazo enviado envíos entregas
      entregaron entregada repartidora mensajería seur correos embalado empaquetado empaquetada caja envoltorio llegar llegado
      llegaron plazos retraso retrasos enviaron seguimiento recogida portes pedido transporte`,
    it: `consegna consegnato spedizione spedito pacco corriere imballaggio arrivato arrivata imballo consegne consegnata consegnati
      spedizioni spedita corrieri imballata imballati confezione scatola scatolo arrivare arrivati tracciamento tempi ritardo ritardi
      recapito bartolini dhl gls sda postino ordine giacenza`,
    nl: `levering geleverd bezorging bezorgd bezorger pakket verzending verzonden verpakking verpakt aangekomen levertijd leveringen
      leveren levert bezorgen bezorgdienst bezorgtijd verzendkosten verstuurd opgestuurd doos koerier postnl dhl dpd pakketje
      pakketjes aankomst zending track tracking ingepakt vertraging postbode afgeleverd afhaalpunt`,
    pt: `entrega entregue entregador pacote envio enviado embalagem chegou transportadora correios frete prazo entregas entregaram
      entregou envios enviaram embalado embalada caixa encomenda encomendas pacotes chegar chegaram transporte rastreio rastreamento
      sedex motoboy atraso atrasos prazos postagem correio expedição ctt pedido`,
  },
  phrases: {
    en: ['turned|showed up', 'on time', 'days late', 'never came|arrived', 'next|same day delivery'],
    de: [
      'nicht angekommen',
      'kam|kommt|kamen|kommen .. an',
      'nicht|nie|nichts angekommen',
      'gekommen|angekommen|da ist|sind',
      'ein|zwei|drei|paar tag|tage|wochen später',
      'vor der tür|haustür',
      'zu spät|früh geliefert|angekommen|gekommen|da',
    ],
    fr: [
      'délai|délais de livraison',
      'bien|mal emballé',
      'jamais arrivé|reçu|livré',
      'en retard',
      'point relais',
      'date prévue',
      'mis .. semaines|jours|mois',
    ],
    es: [
      'a tiempo',
      'bien|mal embalado|empaquetado',
      'nunca|no llegó|ha llegado',
      'con retraso',
      'punto de recogida',
      'antes|después de lo previsto',
    ],
    it: [
      'in ritardo|anticipo',
      'ben|mal imballato',
      'mai|non è? arrivato|arrivata',
      'nei tempi',
      'punto di ritiro',
      'in orario',
    ],
    nl: [
      'te laat|vroeg bezorgd|geleverd|aangekomen|binnen',
      'op tijd',
      'goed|slecht verpakt|ingepakt',
      'nooit|niet aangekomen|ontvangen|geleverd',
      'thuis bezorgd',
      'in huis',
    ],
    pt: [
      'no|dentro do? prazo',
      'bem|mal embalado',
      'nunca|não chegou',
      'com|em atraso',
      'fora do prazo',
      'antes do|da previsto|prazo|data',
    ],
  },
  examples: [
    { language: 'en', text: 'The parcel arrived two weeks late.' },
    { language: 'de', text: 'Die Lieferung kam pünktlich an.' },
  ],
};
