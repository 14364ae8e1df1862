import type { Aspect } from './aspect.ts';

export const priceValue: Aspect = {
  id: 'price-value',
  words: {
    en: `price prices priced pricing pricey expensive cheap cheaper affordable inexpensive overpriced cost costs costly value money fee fees charge
      charged charges bill invoice bargain deal discount subscription paid penny dollars euros rip-off ripoff worth tip quote estimate overcharged
      dearer dear`,
    de: `preis preise preislich teuer teurer billig günstig günstiger kosten kostet gebühr gebühren rechnung geld preiswert überteuert rabatt
      schnäppchen abo abonnement bezahlt wucher abzocke aufpreis zuzahlung euro`,
    fr: 'prix cher chère coût coûte tarif tarifs facture frais argent promotion abonnement payé abordable euros',
    es: 'precio precios caro cara barato barata coste cuesta costó tarifa factura dinero oferta descuento suscripción pagué euros',
    it: 'prezzo prezzi caro cara economico costo costa costoso tariffa fattura soldi offerta sconto abbonamento pagato euro',
    nl: 'prijs prijzen duur duurder goedkoop goedkoper kosten kost tarief factuur geld korting aanbieding abonnement betaald euro prijzig',
    pt: 'preço preços caro cara barato barata custo custa custou tarifa fatura dinheiro oferta desconto assinatura paguei reais',
  },
  phrases: {
    en: ['good|great|incredible|excellent|poor|bad value', 'waste of money', 'your|my money', 'bang for'],
    de: ['preis leistung', 'preis leistungs verhältnis', 'sein geld wert'],
    fr: ['qualité prix'],
    es: ['calidad precio'],
    it: ['qualità prezzo'],
    nl: ['prijs kwaliteit'],
    pt: ['custo benefício'],
  },
  examples: [
    { language: 'en', text: 'Far too expensive for what it is.' },
    { language: 'de', text: 'Der Preis ist unschlagbar.' },
  ],
};
