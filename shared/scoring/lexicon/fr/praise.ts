/** French words of praise. */
export const praise = {
  4: `parfait parfaite parfaitement excellent exceptionnel extraordinaire impeccable magnifique fantastique incroyable génial superbe
    formidable irréprochable remarquable phénoménal prodigieux fabuleux fabuleuse sensationnel époustouflant époustouflante bluffant
    bluffante éblouissant inégalable imbattable inoubliable perfection grandiose divin excellentissime inégalé inégalée imparable
    géantissime mirifique exceptionnelles idyllique paradisiaque féerique magique sublimes`,
  3: `super top adoré adorent adorons ravi ravie ravis ravies enchantée merveilleuse merveille délicieux délicieusement meilleur recommandé
    recommandons recommandable conquis conquise sublime nickel splendide exquis succulent régal bonheur bravo félicitations chapeau
    émerveillé emballée enthousiaste enthousiasmé ébloui bluffé bluffée épaté épatée épatante fabuleusement sympas extra canon
    génialissime raffole indispensable incontournable passionnant envoûtant perle bijou pépite addict fan tuerie dinguerie bombe adorable
    craquant régalent régalons délice savouré savourer dévore captivante captive passionnante haletant addictive enchante enchanteur
    enchanteresse chouchou chouette respect époustouflants irremplaçable inespéré inespérée emballé fière fier préféré préférée`,
  2: `bon bons bien beau belle joli content satisfait satisfaite satisfaisant satisfaction agréable agréablement confortable confort pratique
    rapide rapidement rapidité facile facilement efficace efficacement efficacité solide solidité propre propreté sympathique sympa
    chaleureux chaleureusement aimable gentil gentille gentillesse serviable professionnel professionnalisme qualité qualitatif fiable
    fiabilité silencieux spacieux léger légère légèreté utile robuste robustesse élégant soigné soignée plaisir plaire plaît plu aimé
    aimons appréciée apprécie apprécier appréciables merci remercie remerciements idéal original savoureux savoureuse savoureuses frais
    fraîche réactif réactive réactivité ponctuel ponctualité abordable courtois attentif attentive attentionné attentionnée mieux réussi
    intuitif doux douce douceur conforme fonctionne fonctionnel performant puissant puissance précis précise stable durable résistant
    résistante résistants costaud moelleux copieux généreux gourmand parfumé fondant croustillant onctueux raffiné raffinée varié variée
    ludique drôle distrayant rigolo instructif enrichissant touchant émouvant prenant fluide lisible clair clairement limpide maniable
    polyvalent compact astucieux ingénieux malin maligne avantageuse rentable économie gagné gain honnête sérieux compétent disponible
    dévoué souriant sourire bienveillant impliqué arrangeant conciliant humain transparent confiance rassurée rassuré sûr sécurisant
    discret discrète tendance moderne chic classe stylé stylée mignon charmante charme cosy douillet reposante relaxant calme paisible
    tranquille lumineux brillant éclatant réparé remplacé résolu soulage soulagement amélioré amélioration atout avantage seyant flatteur
    ravissant ravissante esthétique harmonieux authentique convivial familial nourrissant bluffer facilite simplifie aidé vaut rapport
    surpassé dépassé surprend offert cadeau complice pros impec nikel éclaté éclatés éclatée amusés étanche imperméable hermétique ajusté
    ajustée réglable modulable pliable transportable rangement écologique bio sain digeste rafraîchissant désaltérant velouté soyeux
    prévenant prévenante compréhensif patient patiente rigoureux minutieux appliqué dynamique motivé motivée pertinent précieux inspirant
    rare unique novateur innovant évolutif net nette piqué contrasté vif vives éclatants éclatantes profond équilibré équilibrée assorti
    zen détente détendu ressourçant dépaysant gratuitement expédié réconfortant éclatante repulpée hydratée assouplie comblé comblée
    bonheurs ambiance accueillantes disponibilité écoute adaptable souple souplesse coulant pliant repliable résistantes indestructible
    increvable incassable inusable endurant antidérapant absorbant chaudement doudou cocooning respirant flatteuse coloré colorée éclaire
    illumine clarté finesse finition soigneux soigneuse délicat délicatement délicatesse juteux goûteux relevé épicé parfumée
    généreusement abondant maison fraîcheur appétissant pédagogue pédagogique expliqué expliquée passionné passionnée passionnés
    progressé progrès accompagné accompagnée accompagnement suivi encourageant rassurante sereinement serein sérénité reposé reposée
    ressourcée pittoresque bucolique arboré ombragé panorama terrasse bienfaits bienfaisant apaisante apaisé disparu nourrie hydrate
    lissé démêle résultat probant concluant visible véridique véritable indemnisé indemnisée dédommagé dédommagée réglé réglée arrangé
    arrangée débrouillard dépannée dépanne dépanneur secouru sauvé sauvée compatibles évident enfantin facilitent simplissime ergonomie
    fluidité autonome optimisé optimal pointu maniabilité silence discrets récompense mérité méritée amplement bluffés applaudissements
    félicite gratitude reconnaissant accueillis bichonné chouchouté dorloté conquises`,
  1: `correct simple simplicité complet neuf neuve toujours tendre vite grand convient convenir adapté adaptée suffisant suffisamment pile
    exactement enfin vrai rachèterai reviendrai reviendrons retournerai reviens fidèle habitude quotidiennement promesses tient chaud
    large choix raisonnable honorable inclus gratuit gratuite soigneusement discrétion protégée certifié central intéressant épais
    épaisse résiste régulier garanti rachat racheté rachetée reprendrai reprends convaincant convaincu compliment anniversaire offre
    offrir noël aussitôt immédiatement promptement mesure adéquat identique fidélité pareil durera durent protège protègent sourires rire
    rigolé joie joyeux`,
  0.5: `pourtant malgré utilise depuis également aussi tous ensemble fils fille maman mari famille amis tout quotidien années permet possibilité`,
} as const;
