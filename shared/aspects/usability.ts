import type { Aspect } from './aspect.ts';

export const usability: Aspect = {
  id: 'usability',
  words: {
    en: `setup install installation installing installed assemble assembly intuitive awkward fiddly finicky cumbersome interface app menu menus navigate navigation button buttons
      instructions manual tutorial confusing complicated usability user-friendly configure configuration login sync pairing settings checkout
      website export learn software update accessible keys wear`,
    de: `einrichtung einrichten installation installieren aufbau aufbauen montage bedienung bedienen bedienbar bedienungsanleitung
      anleitung intuitiv oberfläche app menü menüs navigation taste tasten kompliziert umständlich unverständlich fummelig unhandlich
      übersichtlich unübersichtlich handhabung benutzerfreundlich anmeldung konfiguration einstellungen software webseite verwirrend
      bedienfeld bedienelemente bedient einfachheit inbetriebnahme einstellen einstellung einstellbar verstellen zusammenbau
      zusammenbauen zusammengebaut aufgebaut montiert angeschlossen anschließen anschluss verbinden koppeln pairing bluetooth
      registrierung registrieren login passwort update updates benutzeroberfläche benutzung nutzung touchscreen knöpfe schalter
      fernbedienung anleitungen handbuch beschriftung reinigung reinigen lernkurve suchfunktion warenkorb bestellprozess website
      homepage selbsterklärend benutzen barrierefrei programm programmierung verständlich griffig`,
    fr: `installation installer montage interface application appli menu notice mode manuel intuitif compliqué utilisation utiliser
      réglages bouton logiciel navigation installé installée installe monter monté configuration configurer paramétrage paramètres
      connecter connexion bluetooth appairage inscription login mot-de-passe mise-à-jour utilisable ergonomie ergonomique touches
      télécommande écran-tactile instructions manuels nettoyage nettoyer maniable maniement prise-en-main site web complexe simple
      simplicité intuitive compliquée ajuster réglage régler boutons fonctionnalités recherche panier`,
    es: `instalación instalar montaje interfaz aplicación app menú instrucciones manual intuitivo complicado uso configuración botón
      botones programa navegación instalado instalada instala montar montado configurar ajustes ajustar conectar conexión bluetooth
      emparejar registro contraseña actualización actualizaciones utilizar usar utilización manejo manejar manejable teclas mando
      pantalla-táctil manuales guía intuitiva sencillo sencillez complicada complejo web página navegar búsqueda carrito aplicaciones
      función funciones`,
    it: `installazione installare montaggio interfaccia applicazione app istruzioni manuale intuitivo complicato utilizzo impostazioni
      pulsante tasti programma navigazione installato installata installa montare montato configurare configurazione regolare
      regolazione bluetooth associazione registrazione password aggiornamento aggiornamenti usare uso maneggevole maneggevolezza
      pulsanti telecomando touchscreen manuali guida intuitiva semplice semplicità complicata complesso sito web pagina navigare
      ricerca carrello applicazioni software funzioni ergonomico praticità`,
    nl: `installatie installeren montage bediening app interface handleiding gebruiksaanwijzing intuïtief ingewikkeld gebruik
      instellingen knop knoppen software geïnstalleerd installatieproces monteren gemonteerd opzetten instellen ingesteld afstellen
      koppelen bluetooth registratie inloggen wachtwoord update updates gebruiken gebruiksvriendelijk gebruiksgemak handig toetsen
      afstandsbediening touchscreen handleidingen intuïtieve eenvoudig ingewikkelde omslachtig website webshop zoekfunctie
      winkelmandje menu gebruikersvriendelijk bedienen bedienbaar functies onhandig uitleg`,
    pt: `instalação instalar montagem interface aplicativo app instruções manual intuitivo complicado configuração botão botões programa
      navegação instalado instalada instala montar montado configurar ajustes ajustar conectar conexão bluetooth parear pareamento
      cadastro senha login atualização atualizações usar uso utilização manuseio manusear teclas controle touchscreen manuais guia
      intuitiva simples simplicidade complicada complexo site página navegar busca carrinho aplicativos aplicação software funções
      praticidade ergonómico`,
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
    de: [
      'einfach|leicht|schwer zu bedienen|reinigen|verstehen|montieren|installieren',
      'einfach|leicht|schwer|kinderleicht|schnell zu bedienen|reinigen|verstehen|montieren|installieren|benutzen|handhaben|einzurichten|aufzubauen',
      'lässt|ließ sich .. bedienen|einstellen|reinigen|öffnen|schließen|montieren|installieren|aufbauen',
      'auf deutsch|englisch',
      'in betrieb',
    ],
    fr: [
      "facile|simple à|d' utiliser|utilisation",
      "mode d'emploi",
      'facile à _',
      'facile|simple|difficile|compliqué|aisé à|d utiliser|utilisation|installer|monter|nettoyer|comprendre|emploi',
      'mode d emploi',
      'prise en main',
      'mise à jour',
      'mise en service|route|place',
      'mot de passe',
      's installe|utilise|monte|nettoie',
    ],
    es: [
      'fácil|difícil de usar|instalar|montar|limpiar',
      'fácil|difícil|sencillo|complicado de usar|instalar|montar|limpiar|manejar|utilizar|configurar',
      'se monta|instala|limpia|usa|maneja',
      'libro de instrucciones',
      'puesta en marcha',
    ],
    it: [
      'facile|difficile da usare|montare|installare|pulire',
      'facile|difficile|semplice|complicato da usare|montare|installare|pulire|utilizzare|configurare',
      'si monta|installa|pulisce|usa|configura',
      'libretto di? istruzioni',
      'facilità|semplicità d|di uso|utilizzo',
    ],
    nl: [
      'makkelijk|moeilijk te gebruiken|installeren',
      'in gebruik',
      'makkelijk|gemakkelijk|moeilijk|eenvoudig|lastig|simpel te|in gebruiken|installeren|bedienen|monteren|gebruik|reinigen|plaatsen',
      'in elkaar zetten|gezet',
      'aan de praat',
    ],
    pt: [
      'fácil|difícil de usar|instalar|montar|limpar',
      'fácil|difícil|simples|complicado de|para usar|instalar|montar|limpar|mexer|configurar|manusear',
      'manual de instruções',
      'passo a passo',
    ],
  },
  examples: [
    { language: 'en', text: 'The app is confusing and the menus are hidden.' },
    { language: 'de', text: 'Die Bedienung ist viel zu kompliziert.' },
  ],
};
