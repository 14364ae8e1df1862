import type { Language } from '../../shared/text/language.ts';

type Sentences = Readonly<Record<Language, readonly string[]>>;

/** Short reviews without a language, as they stand in exports: the first list was looked at while the rules were written. */
export const builtWith: Sentences = {
  en: [
    'Handle gets hot',
    'Lid broke after a week',
    'Arrived late, box crushed',
    'Battery dies quickly',
    'Lovely colour',
    'Refund still missing',
    'Very loud fan',
  ],
  de: [
    'Wasserkocher undicht, Griff wird heiss',
    'Deckel klemmt',
    'Akku schnell leer',
    'Lieferung kam verspätet',
    'Schöne Farbe',
    'Ladekabel fehlt',
    'Rückerstattung dauert ewig',
  ],
  fr: [
    'Poignée brûlante',
    'Couvercle cassé au bout d’une semaine',
    'Livraison tardive, carton abîmé',
    'Batterie vite vide',
    'Jolie couleur',
    'Toujours pas remboursée',
    'Ventilateur bruyant',
  ],
  es: [
    'El asa quema',
    'La tapa se rompió enseguida',
    'Entrega tardía, caja aplastada',
    'Batería agotada pronto',
    'Precioso color',
    'Sigo sin reembolso',
    'Ventilador ruidoso',
  ],
  it: [
    'Manico bollente',
    'Coperchio rotto dopo una settimana',
    'Consegna in ritardo, scatola schiacciata',
    'Batteria scarica subito',
    'Bel colore',
    'Rimborso mai ricevuto',
    'Ventola rumorosa',
  ],
  nl: [
    'Handgreep wordt heet',
    'Deksel brak na een week',
    'Te laat bezorgd, doos geplet',
    'Accu snel leeg',
    'Mooie kleur',
    'Nog geen terugbetaling',
    'Ventilator maakt lawaai',
  ],
  pt: [
    'A alça queima',
    'Tampa quebrou em uma semana',
    'Entrega atrasada, caixa amassada',
    'Bateria acaba rápido',
    'Cor linda',
    'Ainda sem reembolso',
    'Ventilador barulhento',
  ],
};

/** The second list was not. */
export const checkedWith: Sentences = {
  en: [
    'Stitching came undone',
    'Cheap plastic, feels flimsy',
    'Waiter ignored us',
    'App crashes at startup',
    'Sound quality disappointing',
    'Shrinks when washed',
    'Keyboard keys stick',
  ],
  de: [
    'Naht geht auf',
    'Billiges Plastik, wackelt',
    'Kellner unaufmerksam',
    'App stürzt beim Öffnen ab',
    'Klang enttäuschend',
    'Läuft beim Waschen ein',
    'Tasten klemmen ständig',
  ],
  fr: [
    'Couture défaite',
    'Plastique bas de gamme, fragile',
    'Serveur désagréable',
    "L'application plante au démarrage",
    'Son décevant',
    'Rétrécit au lavage',
    'Touches du clavier bloquées',
  ],
  es: [
    'Costuras deshechas',
    'Plástico barato, poco resistente',
    'Camarero antipático',
    'La aplicación se cierra sola',
    'Sonido decepcionante',
    'Encoge al lavarlo',
    'Teclas atascadas',
  ],
  it: [
    'Cuciture scucite',
    'Plastica scadente, si rompe facilmente',
    'Cameriere maleducato',
    "L'app si chiude da sola",
    'Audio deludente',
    'Si restringe in lavatrice',
    'Tasti che si bloccano',
  ],
  nl: [
    'Naad laat los',
    'Goedkoop plastic, voelt wankel',
    'Ober lette niet op',
    'App crasht bij het opstarten',
    'Geluidskwaliteit valt tegen',
    'Krimpt in de was',
    'Toetsen blijven hangen',
  ],
  pt: [
    'Costura desfeita',
    'Plástico ruim, parece frágil',
    'Garçom mal-educado',
    'O aplicativo fecha sozinho',
    'Som decepcionante',
    'Encolhe na lavagem',
    'Teclas travando',
  ],
};

/** Written when the lists of words were done, and never looked at again. */
export const checkedLast: Sentences = {
  en: [
    'Zip snapped on day two',
    'Courier left it in the rain',
    'Overcharged twice',
    'Blurry photos, grainy zoom',
  ],
  de: [
    'Reißverschluss nach zwei Tagen gerissen',
    'Bote stellte es in den Regen',
    'Doppelt abgebucht',
    'Fotos unscharf, Zoom körnig',
  ],
  fr: [
    'Fermeture éclair arrachée',
    'Le livreur l’a laissé sous la pluie',
    'Débité deux fois',
    'Photos floues, zoom granuleux',
  ],
  es: [
    'Cremallera rota al segundo día',
    'El mensajero lo dejó bajo la lluvia',
    'Cobrado dos veces',
    'Fotos borrosas, zoom granulado',
  ],
  it: [
    'Cerniera strappata il secondo giorno',
    'Il corriere lo ha lasciato sotto la pioggia',
    'Addebitato due volte',
    'Foto sfocate, zoom sgranato',
  ],
  nl: [
    'Rits stuk op dag twee',
    'Koerier zette het in de regen',
    'Dubbel afgeschreven',
    "Foto's wazig, zoom korrelig",
  ],
  pt: [
    'Zíper arrebentou no segundo dia',
    'O entregador deixou na chuva',
    'Cobrado duas vezes',
    'Fotos borradas, zoom granulado',
  ],
};
