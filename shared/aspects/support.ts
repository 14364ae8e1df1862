import type { Aspect } from './aspect.ts';

export const support: Aspect = {
  id: 'support',
  words: {
    en: `service support staff helpful unhelpful rude friendly polite waiter waitress server servers manager receptionist reception agent
      representative hotline helpdesk refund return returns warranty guarantee reply replied response responded answered email emails call
      callback chat complaint employee employees crew attendants seller bartender hostess concierge crew host ticket technician courteous`,
    de: `service kundenservice kundendienst support personal mitarbeiter mitarbeiterin hilfsbereit freundlich unfreundlich kellner hotline
      berater beratung rückerstattung erstattung rückgabe garantie gewährleistung antwort antworten geantwortet rückmeldung reaktion reklamation
      umtausch verkäufer händler ansprechpartner techniker rezeption kulanz kulant erreichbar email mail anruf rückruf`,
    fr: 'service sav personnel serveur serveuse accueil vendeur remboursement garantie réponse répondu aimable accueillant conseiller réception réclamation téléphone',
    es: 'servicio atención personal camarero camarera vendedor reembolso garantía respuesta contestan amable amables recepción reclamación soporte teléfono',
    it: 'servizio assistenza personale cameriere cameriera venditore rimborso garanzia risposta risposto gentile gentili reception reclamo staff telefono',
    nl: 'service klantenservice personeel medewerker medewerkers ober verkoper terugbetaling garantie reactie antwoord vriendelijk receptie klacht helpdesk telefoon',
    pt: 'serviço atendimento suporte funcionários garçom vendedor reembolso garantia resposta responderam atencioso recepção reclamação telefone',
  },
  phrases: {
    en: [
      'customer service|care|support',
      'front desk',
      'wait staff',
      'cabin crew',
      'call back',
      'call centre|center',
    ],
    de: ['nicht erreichbar', 'keine antwort'],
    fr: ['service client|clients'],
    es: ['atención al cliente'],
    it: ['servizio clienti'],
    pt: ['atendimento ao cliente'],
  },
  examples: [
    { language: 'en', text: 'Customer service never answered my emails.' },
    { language: 'de', text: 'Der Kundendienst war sehr hilfsbereit.' },
  ],
};
