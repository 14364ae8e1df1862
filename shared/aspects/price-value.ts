import type { Aspect } from './aspect.ts';

export const priceValue: Aspect = {
  id: 'price-value',
  words: {
    en: `price prices priced pricing pricey expensive cheap cheaper affordable inexpensive overpriced cost costs costly value money fee fees charge
      charged charges bill invoice bargain deal discount subscription paid penny dollars euros rip-off ripoff worth tip quote estimate overcharged
      dearer dear`,
    de: `preis preise preislich teuer teurer billig günstig günstiger kosten kostet gebühr gebühren rechnung geld preiswert überteuert
      rabatt schnäppchen abo abonnement bezahlt wucher abzocke aufpreis zuzahlung euro preisgestaltung preisleistung
      preisleistungsverhältnis kostenlos kostenpflichtig nachzahlung zahlung zahlungen bezahlen zahle zahlen geldverschwendung euros
      cent kostenvoranschlag abbuchung abgebucht tarif tarife angebot angebote sonderangebot preiserhöhung zuschlag kurs wert
      gutschein trinkgeld abzock spottbillig`,
    fr: `prix cher chère coût coûte tarif tarifs facture frais argent promotion abonnement payé abordable euros chers chères coûteux
      coûteuse onéreux onéreuse économique économiques factures facturé facturée prélèvement prélevé payer paye payant gratuit
      gratuite remise solde soldes promo réduction euro devis supplément surcoût valeur bon-marché excessif excessifs rentable`,
    es: `precio precios caro cara barato barata coste cuesta costó tarifa factura dinero oferta descuento suscripción pagué euros
      carísimo carísima caros caras baratos económico económica económicos cobran cobraron cobrado cobro cobros pagar pagado pagas
      pago gratis rebaja rebajas ofertas euro costes gasto gastos comisión comisiones presupuesto dineral ganga valor importe
      suplemento`,
    it: `prezzo prezzi caro cara economico costo costa costoso tariffa fattura soldi offerta sconto abbonamento pagato euro cari care
      costosa costosi economica economici costano costare fatture addebito addebitato addebiti pagare paga pagata pagamento gratis
      gratuito sconti offerte spesa spese preventivo commissioni supplemento valore affare prezzaccio tariffe canone`,
    nl: `prijs prijzen duur duurder goedkoop goedkoper kosten kost tarief factuur geld korting aanbieding abonnement betaald euro prijzig
      dure prijzige goedkope goedkoopste kostte kostprijs facturen rekening betalen betaal betaling gratis afgeschreven euros cent
      tarieven toeslag bijbetalen aanbiedingen kortingen waard abonnementskosten offerte koopje prijskaartje spotgoedkoop`,
    pt: `preço preços caro cara barato barata custo custa custou tarifa fatura dinheiro oferta desconto assinatura paguei reais caros
      caras caríssimo baratos baratinho econômico econômica económico cobram cobraram cobrado cobrança cobranças pagar pago pagamento
      grátis promoção promoções descontos real euros taxa taxas juros orçamento valor valores mensalidade gasto gastei custos`,
  },
  phrases: {
    en: ['good|great|incredible|excellent|poor|bad value', 'waste of money', 'your|my money', 'bang for'],
    de: [
      'preis leistung',
      'preis leistungs verhältnis',
      'sein geld wert',
      'für .. preis|geld|euro',
      'viel|wenig geld',
      'zum halben|fairen|günstigen|vernünftigen preis',
      'zu|sehr|viel teuer|günstig',
    ],
    fr: [
      'qualité prix',
      'pour le|ce prix',
      'bon|mauvais marché',
      'en avoir pour',
      'trop|très|pas|assez cher|chère|chers',
    ],
    es: [
      'calidad precio',
      'por el|ese|este precio',
      'relación calidad',
      'tirar|tirado el? dinero',
      'muy|demasiado|poco caro|cara',
    ],
    it: [
      'qualità prezzo',
      'per quel|quello che costa',
      'per il|questo|quel prezzo',
      'rapporto qualità',
      'soldi buttati|sprecati',
    ],
    nl: [
      'prijs kwaliteit',
      'voor de|deze|die prijs',
      'voor .. geld',
      'prijs kwaliteit verhouding?',
      'te|erg|veel|niet duur',
    ],
    pt: [
      'custo benefício',
      'pelo|por esse|este|o? preço|valor',
      'dinheiro jogado|perdido|fora',
      'muito|bem|nada caro|cara|barato',
    ],
  },
  examples: [
    { language: 'en', text: 'Far too expensive for what it is.' },
    { language: 'de', text: 'Der Preis ist unschlagbar.' },
  ],
};
