import type { Aspect } from './aspect.ts';

export const usability: Aspect = {
  id: 'usability',
  words: {
    en: `setup install installation installing installed assemble assembly intuitive awkward fiddly finicky cumbersome interface app menu menus navigate navigation button buttons
      instructions manual tutorial confusing complicated usability user-friendly configure configuration login sync pairing settings checkout
      website export learn software update accessible keys wear`,
    de: `einrichtung einrichten installation installieren aufbau aufbauen montage bedienung bedienen bedienbar bedienungsanleitung anleitung intuitiv
      oberfläche app menü menüs navigation taste tasten kompliziert umständlich unverständlich fummelig unhandlich übersichtlich unübersichtlich handhabung benutzerfreundlich
      anmeldung konfiguration einstellungen software webseite verwirrend`,
    fr: 'installation installer montage interface application appli menu notice mode manuel intuitif compliqué utilisation utiliser réglages bouton logiciel navigation',
    es: 'instalación instalar montaje interfaz aplicación app menú instrucciones manual intuitivo complicado uso configuración botón botones programa navegación',
    it: 'installazione installare montaggio interfaccia applicazione app istruzioni manuale intuitivo complicato utilizzo impostazioni pulsante tasti programma navigazione',
    nl: 'installatie installeren montage bediening app interface handleiding gebruiksaanwijzing intuïtief ingewikkeld gebruik instellingen knop knoppen software',
    pt: 'instalação instalar montagem interface aplicativo app instruções manual intuitivo complicado configuração botão botões programa navegação',
  },
  phrases: {
    en: [
      'easy|hard|difficult|simple|easier|harder|impossible|exceedingly to|simple to? use|set|install|assemble|clean|wear|operate|navigate|put|understand',
      'handle|lid|grip|drawer|cord|strap|door|switch|knob|cap|button|buttons|remote|keys .. awkward|fiddly|clumsy|finicky|cumbersome|confusing|complicated|inconvenient|unintuitive to? _?',
      'hard|difficult|tricky|impossible|awkward|fiddly|annoying|easy|easier|simple to _',
      'user friendly',
      'ease of use',
      'set up',
      'dark mode',
      'learning curve',
    ],
    de: ['einfach|leicht|schwer zu bedienen|reinigen|verstehen|montieren|installieren'],
    fr: ["facile|simple à|d' utiliser|utilisation", "mode d'emploi", 'facile à _'],
    es: ['fácil|difícil de usar|instalar|montar|limpiar'],
    it: ['facile|difficile da usare|montare|installare|pulire'],
    nl: ['makkelijk|moeilijk te gebruiken|installeren', 'in gebruik'],
    pt: ['fácil|difícil de usar|instalar|montar|limpar'],
  },
  examples: [
    { language: 'en', text: 'The app is confusing and the menus are hidden.' },
    { language: 'de', text: 'Die Bedienung ist viel zu kompliziert.' },
  ],
};
