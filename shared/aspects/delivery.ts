import type { Aspect } from './aspect.ts';

export const delivery: Aspect = {
  id: 'delivery',
  words: {
    en: `delivery delivered deliver delivers shipping shipped ship ships shipment arrive arrived arrives arriving courier parcel package packaging
      packaged box tracking dispatch dispatched carrier postage driver waited`,
    de: `lieferung geliefert lieferzeit lieferant liefern liefert versand versendet verschickt verpackung verpackt paket päckchen karton angekommen
      ankam zusteller zustellung bote paketbote kurier sendung sendungsverfolgung spedition dhl hermes dpd`,
    fr: 'livraison livré livrée livreur colis expédition expédié emballage emballé reçu transporteur arrivé délai délais',
    es: 'envío entrega entregado paquete repartidor mensajero embalaje llegó llegada transportista plazo enviado',
    it: 'consegna consegnato spedizione spedito pacco corriere imballaggio arrivato arrivata imballo',
    nl: 'levering geleverd bezorging bezorgd bezorger pakket verzending verzonden verpakking verpakt aangekomen levertijd',
    pt: 'entrega entregue entregador pacote envio enviado embalagem chegou transportadora correios frete prazo',
  },
  phrases: {
    en: ['turned|showed up', 'on time', 'days late', 'never came|arrived', 'next|same day delivery'],
    de: ['kam|kommt .. an', 'nicht angekommen'],
  },
  examples: [
    { language: 'en', text: 'The parcel arrived two weeks late.' },
    { language: 'de', text: 'Die Lieferung kam pünktlich an.' },
  ],
};
