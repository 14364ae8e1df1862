/** French words of complaint. */
export const complaints = {
  '-0.5': `seulement pourquoi apparemment normalement pensais croyais espérais voulais aurait devrait semaines heures mois essayé tenté plusieurs
    relancé encore appelé contacté euros payé dit répondu téléphoné mail message courrier dossier vendeur minutes jours après puis
    ensuite voulu soi disant prétendument prétend affirment censé censée promis promettent prévenir`,
  '-1': `cher petit petite fine fins lent dur dure bruyant bruyante lourd froid dommage moyen attendre attente attends attendu retour renvoyé
    renvoi retourner retourné hélas malheureusement difficile difficilement vieux vieille vieillot vieillotte sombre étroit trop
    compliquée fragile fragilité plastique odeur tarder retard tardif limitée limite court serré serrée raide rigide mou molle gratte
    collant tache taches traces bosse pli froissé délavé bouloche peluche rétréci vibre grince grésille bourdonne surchauffe instable
    bancal branlant tordu usé usée usagé occasion reconditionné basique quelconque banal ordinaire passable inégal mitigé mitigée bof
    bémol hic reproche regret regrette regrettable inconvénient inattendu sceptique méfiance méfiez méfier attention prudence réclamation
    réclamé contester litige plaindre plaint remboursement annulation annuler annulé supplément surcoût salée salé fade amer sec sèche
    gras grasse tiède cuit brûlé huileux insuffisant insuffisante incomplet incomplète ennui longueur prévisible répétitif obligé
    contraint forcé poussiéreux poussière isolation glacial distant exigu étriquée encombrant volumineux bruyantes grésillant strident
    perçant plastoc plastok fragilise flimsy gadgets confondre approximatif aléatoire laborieux fastidieux chronophage complexe
    compliqués embêtant ennuyant contraignant dérangeant gênants gênantes poisseux caoutchouteux farineux pâteux spongieux étouffe secs
    dures filandreux nerveux élastique surcuit maigres chiche radin mesquin déteint décolore vieillissant défraîchi désuet daté datée
    démodé démodée rafraichir rénover rénovation travaux impersonnel froideur sommaire succinct lacunaire lacunes théorique confusion
    flemme complique minimaliste anecdotique superflu superficiel cliché caricatural fouillis surestimé surestimée surcotée payant
    facturation hausse augmentation augmenté`,
  '-2': `mauvais mauvaise déçus décevant déception deçu cassée casse cassent défectueux panne sale saleté problème pb pbs défaut inutile
    inutilisable inconfortable désagréable impoli malpoli médiocre médiocrité manque manquante manquent erreur abîmée endommagé
    endommagée rayé rayée rayure fuit impossible incompétent insipide cheap arrête arrêtée lenteur faible éviter fuir fuyez plainte
    mensonger mensongère trompeur trompeuse tromperie trompé trompée abandon perdu perte jamais faux fausse énervée pénible gâche
    ridicule injoignable bruit désordre irrespectueux irrespect raté ratée échec échoue mal planté plantage bug bugs beugue bogue rame
    bloquée bloque coincé déconnexion déconnexions illisible incompréhensible incohérent confus confuse brouillon compliquer inadapté
    inadaptée inefficace inaudible inexistant inexploitable inacceptables insuffisance inhospitalier indifférent hautain arrogant
    agressif antipathique grossier grossière vulgaire méprisant mépris négligent négligé négligée bâclé bâclée laxiste désorganisé
    désorganisation chaos chaotique pagaille calvaire stress stressant frustré frustration exaspérant insupportable usant lasse décousu
    grotesque bête stupide absurde illogique injuste injustifié excessif exorbitant surfacturé surévalué surfait surfaite surcoté
    prohibitif abus douteux louche suspect contrefaçon copie contrefait périmé périmée moisi moisie moisissure pourri rassis avarié
    immangeable imbuvable infecte puant pue puent puanteur nauséabond malodorant crasseux crade dégradé dégradée délabré insalubre miteux
    glauque déprimant triste laid moche hideux kitsch déchirée déchire déchirure trouée trou trous décolle décollée fissure fêlé ébréché
    brisé brisée écrasé rouille oxydé fendu lâche pété pétée foutu fichu mort hs usure grillé éteint cramé irritation démangeaisons
    boutons allergie brûlure douleur blessé gêne gênant gênante regrettons renoncé désinstalle résilié résilier résiliation poubelles
    jeté jetée volé volée débité prélevé prélèvement piège arnaqué arnaquée dégoûté dégoûtée écoeuré révoltant furieux colère énerve
    mécontent mécontentement insatisfait insatisfaite insatisfaction démarchage harcèlement spam pub pubs publicités inutilement vain
    navrant affligeant consternant inquiétant désastreuse désastreux désespérant camelote pacotille gadget toc merdouille bancale
    malfaçon refus ignore oubli trempé trempée coincée facturé facturée surfacturation baisse maigre crue cru brûlée sourde balancé
    baladé baladée promené tiroir déformé déformée gonflé bombé tombent tomber chute grésillements parasites coupure saccadé flou
    pixelisé terne délavée jauni noirci encrassé bouché bouchée obstrué patienter poireauter impatience débordé saturé bondé bruyants
    punaises cafard insectes fourmis miettes graisseux métallique artificiel chimique étouffant suffoquant asphyxie toxique nocif
    cancérigène étouffement coupant incendie étincelles électrocuté fumée inutilité infidèle mytho inférieur moindre absent absence
    inachevé interminable bousillée bousille pétés casseuse esquinté esquintée abîme abîment écaillé écaillée craquelé craquelée effrité
    éclate explose arrache tordus gondole décousus lâchent rompu rompt fuient coule suinte inondé inondation disjoncté surchauffé fondue
    déchargé déchargée vide vidée décollent bosselé cabossé cabossée marquée souillé souillée tachés tachée poussiéreuse incrusté poilus
    immondices moustiques souris rats puces humidité renfermé infâme écœurante répugnant vomi vomissements nausée malade intoxication
    intoxiqué diarrhée migraine maux irritée irrite rougeurs plaques eczéma brulé ampoules saigné piégée flouée berné bernée escroqué
    escroquée mentent menti fallacieux abusifs abusée malhonnête malhonnêteté déloyal véreux frauduleux fraude usurpation fake imitation
    bidon bancals bancales foiré foirée foireux nase naze pourrave inabouti caduc obsolète bugué buguée buggé plantent crash freeze figé
    figée latence déconnecté déconnectée indisponible inaccessible introuvable injustifiée injustifiables infondé scandalisé désinvolte
    désinvolture nonchalant odieux détestable détesté irascible hostile condescendant incorrect irresponsable inhumain indigne
    discourtois désobligeant agressivité hurlé crié insulte insultes menace malveillant malaise anxiogène angoissant terrifiant flippant
    inquiet vacarme tapage boucan brouhaha ronflement cacophonie inconfort affaissée affaisse défoncé défoncée déglingué déglinguée
    rouillée vétusté dégradation vieilleries crasse impropre avariée rance amertume dégueux refourgué fourgué forcing racket racketter
    extorqué ruineux arnaquent débitée prélevée amende contentieux tribunal annulés annulées reporté reportée retardé retardée séquestré
    égaré égarée perdus paumé dépourvu démuni abandonnés délaissé délaissée dénigré ratage fiasco foutoir bazar désastreuses désastres
    déboires mésaventure galéré embrouille complications défaillant vice incomplets incomplètes regretté regrettée regretterez dépité
    dépitée désabusé désabusée désappointé désappointée frustrée agace agaçante insupporte épuisant languissant soporifique creux creuse
    insignifiant invraisemblable bavard prétentieux`,
  '-3': `horrible nul nulle nuls nullissime catastrophe catastrophique arnaque arnaqueur honte honteux lamentable pire scandaleuse scandale
    dégoûtant dégoûtante dégueulasse dégueu infect inadmissible inacceptable immonde affreux exécrable cauchemar cauchemardesque
    dangereux danger voleur escroquerie escroc déplorable poubelle merde merdique daube bouse déchet pourriture désastre atroce
    abominable épouvantable effroyable ignoble minable pitoyable foutage enfer infernal fléau mensonge mensonges menteur fumisterie
    charlatan vergogne insultant insulté intolérable inqualifiable zéro minabilissime calamiteux cataclysmique désastreusement
    scandaleusement honteusement inexcusable impardonnable innommable abject pathétique grotesques horreur horriblement purge torture
    supplice voyous bandits charlatanisme saloperie cochonnerie bordel chier`,
} as const;
