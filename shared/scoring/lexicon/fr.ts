import type { LexiconSource } from './lexicon.ts';

/** French of reviews, written by hand. */
export const fr: LexiconSource = {
  words: {
    4: 'parfait excellent exceptionnel extraordinaire impeccable magnifique fantastique incroyable génial superbe formidable irréprochable',
    3: 'super top adore adoré ravi ravie enchanté merveilleux délicieux meilleur meilleure recommande recommandé recommander conquis sublime nickel splendide',
    2: `bon bonne bien beau belle joli jolie content contente satisfait satisfaite satisfaction agréable confortable pratique rapide rapidement facile
      facilement efficace solide propre sympathique sympa accueillant accueillante chaleureux aimable gentil gentille serviable professionnel
      qualité fiable silencieux spacieux léger utile robuste élégant soigné plaisir aime aimé apprécié apprécie merci idéal original
      savoureux frais réactif ponctuel économique abordable courtois attentif mieux réussi intuitif doux conforme fonctionne bravo`,
    1: 'correct correcte simple moderne calme complet pas-cher calme neuf clair disponible convenable toujours tendre vite',
    '-1': 'cher chère petit petite peu fin lent dur bruyant lourd froid dommage moyen moyenne attendre attente retour renvoyé seulement hélas malheureusement difficile vieux sombre étroit trop compliqué fragile',
    '-2': `mauvais mauvaise déçu déçue décevant décevante déception cassé cassée casse défectueux défectueuse panne sale problème problèmes défaut
      défauts inutile inutilisable inconfortable désagréable impoli médiocre manque manquait manquant erreur abîmé endommagé rayé fuite retard
      impossible incompétent fade insipide odeur cheap arrêté lenteur faible éviter fuir évitez fuyez regrette plainte incomplet mensonger trompeur
      abandon perdu jamais faux énervant pénible gâché ridicule remboursement remboursé injoignable bruit désordre irrespectueux raté`,
    '-3': 'horrible nul nulle catastrophe catastrophique arnaque arnaqueurs honte honteux honteuse lamentable pire scandaleux dégoûtant infect inadmissible inacceptable immonde affreux exécrable cauchemar dangereux voleurs escroquerie déplorable poubelle merde',
  },
  phrases: {
    3: [
      'je recommande',
      'rien à redire|dire',
      'très bien|bon|bonne|content|satisfait',
      'au top',
      'rapport qualité prix',
      'les yeux fermés',
      'coup de coeur',
      'à recommander',
    ],
    2: ['pas mal', 'sans problème', 'sans souci', 'comme prévu'],
    '-1': ['trop petit|grand|cher|court|long|lent|bruyant', 'sans plus', 'bof'],
    '-2': [
      'ne fonctionne|marche|tient|sert|vaut',
      'pas terrible|top|bon',
      'à éviter',
      'ne recommande',
      'perte de temps',
      'hors service',
      'tombé en panne',
      'ne marche plus',
      'aucune réponse',
    ],
    '-3': ['plus jamais', 'à fuir', 'argent jeté'],
    0: ['bien que', 'pas que', 'bon courage', 'peu importe', 'ou bien', 'bien sur', 'si bien'],
  },
  negators: 'pas ne non jamais rien aucun aucune sans ni nullement n guère',
  boosters:
    'très vraiment trop super extrêmement tellement absolument totalement particulièrement si tout fort',
  dampeners: 'peu assez plutôt légèrement presque relativement parfois',
  contrast: 'mais cependant toutefois pourtant néanmoins malgré sauf hormis',
};
