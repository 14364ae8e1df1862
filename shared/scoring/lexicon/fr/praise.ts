/** French words of praise. */
export const praise = {
  4: `parfait parfaite parfaits parfaitement excellent excellente excellents excellentes exceptionnel exceptionnelle extraordinaire impeccable
    impeccables magnifique magnifiques fantastique incroyable génial géniale géniaux superbe superbes formidable irréprochable remarquable
    phénoménal prodigieux fabuleux fabuleuse sensationnel sensationnelle époustouflant époustouflante bluffant bluffante éblouissant
    inégalable imbattable inoubliable perfection grandiose divin divine parfaites excellence excellentissime`,
  3: `super top adore adoré adorent adorons adorer ravi ravie ravis ravies enchanté enchantée enchantés merveilleux merveilleuse merveille
    délicieux délicieuse délicieusement meilleur meilleure meilleurs recommande recommandé recommander recommandons recommandable conquis conquise
    sublime nickel splendide exquis exquise succulent succulente régal régalé régalés bonheur bravo félicitations chapeau émerveillé
    emballée enthousiaste enthousiasmé ébloui bluffé bluffée épaté épatée épatant épatante fabuleusement sympas extra canon génialissime
    raffole indispensable incontournable passionnant captivant envoûtant perle bijou pépite addict fan`,
  2: `bon bonne bons bonnes bien beau belle beaux belles joli jolie jolis content contente contents contentes satisfait satisfaite satisfaits
    satisfaites satisfaisant satisfaisante satisfaction agréable agréables agréablement confortable confortables confort pratique pratiques
    rapide rapides rapidement rapidité facile faciles facilement facilité efficace efficaces efficacement efficacité solide solides solidité
    propre propres propreté sympathique sympa accueillant accueillante accueillants chaleureux chaleureuse chaleureusement aimable aimables gentil
    gentille gentils gentillesse serviable serviables professionnel professionnelle professionnels professionnalisme qualité qualitatif fiable
    fiables fiabilité silencieux silencieuse spacieux spacieuse léger légère légèreté utile utiles robuste robustes robustesse élégant élégante
    élégance soigné soignée plaisir plaisant plaisante plaire plait plaît plu aime aimé aimons aimer apprécié appréciée apprécie apprécier
    appréciable appréciables merci remercie remerciements idéal idéale original originale savoureux savoureuse savoureuses frais
    fraîche réactif réactive réactifs réactivité ponctuel ponctuelle ponctualité économique abordable abordables courtois courtoise attentif
    attentive attentionné attentionnée mieux réussi réussie intuitif intuitive doux douce douces douceur conforme conformes fonctionne
    fonctionnel fonctionnelle performant performante performants performance puissant puissante puissance précis précise précision stable durable durables résistant
    résistante résistants costaud qualitative moelleux moelleuse copieux copieuse généreux généreuse généreuses gourmand parfumé fondant croustillant
    onctueux raffiné raffinée varié variée variés ludique amusant amusante drôle distrayant rigolo instructif enrichissant touchant émouvant
    prenant fluide lisible clair claire clairement limpide ergonomique maniable polyvalent polyvalente compact compacte astucieux astucieuse
    ingénieux ingénieuse malin maligne avantageux avantageuse rentable économie économies gagné gain honnête honnêtes sérieux sérieuse
    compétent compétente compétents compétence disponible disponibles dévoué souriant souriante souriants sourire bienveillant bienveillante
    impliqué arrangeant conciliant humain transparent confiance rassurant rassurée rassuré sûr sécurisant discret discrète tendance moderne
    chic classe stylé stylée mignon mignonne charmant charmante charme cosy douillet reposant reposante relaxant apaisant calme paisible
    tranquille lumineux lumineuse lumineuses brillant brillante éclatant réparé remplacé résolu résolue soulagé soulage soulagement
    améliore amélioré amélioration atout atouts avantage avantages veloute seyant flatteur ravissant ravissante esthétique
    harmonieux authentique convivial conviviale conviviaux familial hydratant nourrissant bluffer facilite simplifie aide aidé vaut rapport
    surpassé dépassé surprend offert cadeau cadeaux complice pros impec nikel éclaté éclatés éclatée amusés costauds étanche étanches imperméable hermétique ajusté ajustée réglable modulable
    pliable transportable rangement écologique bio sain saine digeste rafraîchissant désaltérant velouté soyeux soyeuse chaleureuses prévenant prévenante
    attentionnés compréhensif compréhensive patient patiente arrangeants rigoureux rigoureuse minutieux appliqué dynamique motivé motivée
    instructive enrichissante pertinent pertinente précieux précieuse inspirant rare unique uniques novateur innovant innovante évolutif
    lisse net nette piqué contrasté vif vives éclatants éclatantes profond profonde profondes équilibré équilibrée assorti assortie seyante
    zen détente détendu ressourçant dépaysant gratuitement offerts expédié réconfortant éclatante repose repulpée hydratée assouplie
    comblé comblée comblés`,
  1: `correct correcte corrects simple simples simplicité complet complète neuf neuve convenable toujours tendre vite grand grande
    convient convenir adapté adaptée suffisant suffisante suffisamment pile exactement enfin vraie vrai rachète rachèterai
    reviendrai reviendrons retournerai reviens fidèle habitude quotidiennement promesses tient chaud large choix raisonnable raisonnables honorable
    inclus gratuit gratuite soigneusement discrétion protégé protégée certifié central intéressant intéressante
    intéressants épais épaisse résiste régulier garanti`,
  0.5: 'pourtant malgré utilise depuis également aussi tous ensemble',
} as const;
