import type { Aspect } from './aspect.ts';

export const support: Aspect = {
  id: 'support',
  words: {
    en: `service support staff helpful unhelpful rude friendly polite waiter waitress server servers manager receptionist reception agent
      representative hotline helpdesk refund return returns warranty guarantee reply replied response responded answered email emails call
      callback chat complaint employee employees crew attendants seller bartender hostess concierge crew host ticket technician courteous`,
    de: `service kundenservice kundendienst support personal mitarbeiter mitarbeiterin hilfsbereit freundlich unfreundlich kellner
      hotline berater beratung rückerstattung erstattung rückgabe garantie gewährleistung antwort antworten geantwortet rückmeldung
      reaktion reklamation umtausch verkäufer händler ansprechpartner techniker rezeption kulanz kulant erreichbar email mail anruf
      rückruf kundensupport kundendienste kundenbetreuung mitarbeitern servicemitarbeiter kellnerin chef verkäuferin beraterin beraten
      sachbearbeiter ansprechpartnerin bearbeitung rücksendung retoure retouren rückzahlung gutschrift umtauschen ersatzteil
      ersatzgerät widerruf stornierung storno kontakt kontaktformular chatbot warteschleife telefonisch telefon beschwerde beschwerden
      anfrage anfragen nachfrage gastgeber empfang zimmermädchen monteur handwerker betreuung reklamiert garantieleistung ticket
      anwortet arzt praxis`,
    fr: `service sav personnel serveur serveuse accueil vendeur remboursement garantie réponse répondu aimable accueillant conseiller
      réception réclamation téléphone services serveurs employé employée employés équipe vendeuse vendeurs accueillants accueillante
      aimables gentils remboursements remboursé rembourser garanties réponses répondent mail mails courriel appel appels conseillère
      conseillers réceptionniste technicien techniciens réclamations échange échangé retour hotline assistance support patron gérant
      hôte hôtesse amabilité sourire écoute interlocuteur litige dossier joignable injoignable clientèle après-vente`,
    es: `servicio atención personal camarero camarera vendedor reembolso garantía respuesta contestan amable amables recepción
      reclamación soporte teléfono servicios empleado empleada empleados dependiente dependienta vendedores camareros recepcionista
      técnico técnicos reembolsos devolución devoluciones devolver devolvieron garantías respuestas responden respondieron contestaron
      email llamada llamadas llamé chat reclamar reclamaciones trato equipo encargado dueño jefe asistencia posventa postventa cambio
      gestor anfitrión simpáticos antipático queja quejas`,
    it: `servizio assistenza personale venditore rimborso garanzia risposta risposto gentile gentili reception
      reclamo staff telefono servizi commesso commessa addetto addetti impiegato tecnico tecnici rimborsi rimborsato reso
      resi restituzione restituire garanzie risposte rispondono rispondere email mail chiamata chiamate telefonata telefonate chat
      reclami cortesia cortese cortesi gentilezza disponibile disponibili disponibilità titolare proprietario proprietari host
      operatore operatori post-vendita supporto accoglienza sostituzione sostituito`,
    nl: `service klantenservice personeel medewerker medewerkers ober verkoper terugbetaling garantie reactie antwoord vriendelijk
      receptie klacht helpdesk telefoon serveerster manager eigenaar gastvrouw gastheer monteur monteurs servicedesk retour
      retourneren teruggestuurd terugbetaald retourzending geretourneerd omruilen geruild reacties reageren reageert gereageerd
      antwoorden mail mails email telefonisch bellen gebeld chat klachten klachtenafhandeling verkoopster verkopers winkelpersoneel
      gastvrij vriendelijke behulpzaam behulpzame onbeschoft balie contact bereikbaar onbereikbaar afhandeling medewerkster
      ondersteuning`,
    pt: `serviço atendimento suporte funcionários garçom vendedor reembolso garantia resposta responderam atencioso recepção reclamação
      telefone serviços funcionário funcionária atendente atendentes garçons garçonete empregado empregados gerente técnico técnicos
      reembolsos devolução devoluções troca trocar trocaram garantias respostas respondem respondeu email e-mail ligação ligações
      liguei chat reclamações reclamei dono proprietário anfitrião assistência pós-venda ouvidoria sac recepcionista equipe equipa
      educados atenciosos simpatia contato contacto cancelamento`,
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
    de: [
      'nicht erreichbar',
      'keine antwort',
      'geht|ging|meldet|meldete niemand|keiner|ran|sich',
      'am telefon',
      'per mail|telefon|chat',
    ],
    fr: [
      'service client|clients',
      'service client|clients|clientèle|après',
      'après vente',
      'au téléphone',
      'ne|jamais|sans répond|répondent|réponse',
      'à l écoute',
    ],
    es: [
      'atención al cliente',
      'servicio al|de cliente|posventa|postventa',
      'atención al? cliente|recibida',
      'nadie|no|nunca contesta|responde|contestan|responden|coge',
      'por teléfono|correo',
    ],
    it: [
      'il|la|i|un|una|dei|del|al|lo|nostro cameriere|cameriera|camerieri',
      'servizio clienti',
      'servizio assistenza|clienti|post',
      'nessuno|non|mai risponde|rispondono|risposto',
      'post vendita',
      'al telefono',
    ],
    pt: [
      'atendimento ao cliente',
      'serviço|apoio|atendimento ao|de cliente',
      'ninguém|não|nunca responde|atende|respondeu|respondem|resolve',
      'pós venda',
      'por telefone|email',
    ],
    nl: [
      'geen reactie|antwoord|gehoor',
      'niemand neemt|nam|reageert|antwoordt',
      'klanten service',
      'aan de telefoon',
    ],
  },
  examples: [
    { language: 'en', text: 'Customer service never answered my emails.' },
    { language: 'de', text: 'Der Kundendienst war sehr hilfsbereit.' },
  ],
};
