/** French words of complaint. */
export const complaints = {
  '-0.5': `seulement pourquoi apparemment normalement pensais croyais espérais voulais aurait devrait semaines heures mois
    téléphone essayé tenté plusieurs relance relancé encore appelé contacté euros payé`,
  '-1': `cher chère chers chères petit petite petits fin fine fins lent lente dur dure bruyant bruyante lourd lourde froid froide froids dommage
    moyen moyenne moyens attendre attente attends attendu retour renvoyé renvoyer renvoi retourner retourné hélas malheureusement difficile
    difficilement vieux vieille vieillot vieillotte sombre étroit étroite trop compliqué compliquée fragile fragiles fragilité plastique odeur
    tarder retard tardif limité limitée limite limites court courte courts serré serrée raide rigide mou molle glisse
    gratte pique colle collant tâche tache taches traces bosse pli plis froissé décoloré délavé bouloche bouloches peluche
    peluches rétréci rétrécit vibre grince grésille bourdonne chauffe surchauffe instable bancal branlant tordu tordue usé usée usagé
    occasion reconditionné juste basique quelconque banal banale ordinaire passable inégal mitigé mitigée bof bémol bémols hic reproche
    reproches regret regrette regrettable inconvénient inconvénients inattendu sceptique méfiance méfiez méfier attention prudence
    réclamation réclamations réclamé contester litige plaindre plaint remboursement annulation annuler annulé supplément surcoût salée
    salé fade amer sec sèche gras grasse tiède cuit brûlé huileux insuffisant insuffisante incomplet incomplète ennuyeux
    ennuyeuse ennui longueur longueurs prévisible répétitif répétitive obligé contraint forcé poussiéreux poussière isolation`,
  '-2': `mauvais mauvaise mauvaises déçu déçue déçus déçues décevant décevante décevants déception deçu cassé cassée cassés casse cassent casser
    défectueux défectueuse défectueuses panne pannes sale sales saleté problème problèmes pb pbs défaut défauts inutile inutiles inutilisable
    inconfortable désagréable désagréables impoli impolie malpoli malpolie médiocre médiocres médiocrité manque manquait manquant manquants manquante
    manquent erreur erreurs abîmé abîmée abimé endommagé endommagée rayé rayée rayures rayure fuite fuites fuit impossible incompétent incompétente
    incompétents incompétence insipide insipides cheap arrêté arrête arrêtée lenteur faible faibles éviter fuir évitez fuyez plainte mensonger
    mensongère trompeur trompeuse tromperie trompé trompée trompés abandon abandonné perdu perdue perte jamais faux fausse fausses énervant énervée
    pénible pénibles gâché gâche ridicule ridicules injoignable injoignables bruit bruits désordre irrespectueux irrespect
    raté ratée échec échoué échoue mal plante planté plantage plantages bug bugs bugge beugue bogue ramer rame bloqué bloquée bloque coince
    coincé déconnecte déconnexion déconnexions illisible incompréhensible incohérent incohérente confus confuse brouillon compliquer inadapté
    inadaptée inefficace inefficaces inaudible inexistant inexistante inexploitable inacceptables insuffisance inhospitalier indifférent indifférence
    hautain hautaine arrogant arrogante agressif agressive antipathique grossier grossière vulgaire méprisant mépris négligent négligé négligée négligence
    bâclé bâclée laxiste désorganisé désorganisation chaos chaotique pagaille galère galères calvaire stress stressant frustrant frustré frustration
    agacé agaçant énervé exaspérant insupportable insupportables usant lassant lasse décousu grotesque bête stupide absurde illogique injuste
    injustifié excessif excessive exorbitant exorbitante surfacturé surévalué surfait surfaite surcoté prohibitif abusif abusive
    abus abusé douteux douteuse louche suspect contrefaçon copie contrefait périmé périmée moisi moisie moisissure moisissures pourri pourrie
    rassis avarié écoeurant écoeurante immangeable imbuvable infecte puant pue puent puanteur nauséabond malodorant crasseux crasseuse crade dégradé dégradée
    délabré vétuste vétustes insalubre miteux glauque déprimant triste tristes laid laide moche moches hideux kitsch déchiré déchirée déchire déchirure
    troué trouée trou trous décousue décollé décolle décollée fissuré fissure fissures fêlé ébréché brisé brisée écrasé explosé rouillé
    rouille oxydé fendu fendue lâché lâche pété pétée foutu fichu mort morte hs usure grillé éteint éteinte cramé irritation irritations
    démangeaisons boutons allergie allergique brûlure douleur douleurs blessé gêne gênant gênante regrettons renoncé
    désinstallé désinstaller désinstalle résilié résilier résiliation poubelles jeté jeter jetée volé volée vol débité prélevé prélèvement piégé
    piège arnaqué arnaquée dégoûté dégoûtée écoeuré révoltant furieux furieuse colère énerve mécontent mécontente mécontents mécontentement insatisfait
    insatisfaite insatisfaits insatisfaction démarchage harcèlement spam pub pubs publicités inutilement vain navrant navrante affligeant
    affligeante consternant inquiétant désastreuse désastreux désespérant camelote pacotille gadget toc merdouille bancale malfaçon malfaçons
    refusé refus refuse ignorer ignoré ignore oublié oubli trempé trempée trempés coincée facturé facturée surfacturation baisse maigre crue cru brûlée saigner saigne sourde
    balance balancé baladé baladée promené tiroir déforme déformé déformée gonflé gondolé bombé tombent tomber chute grésillements parasites
    coupures coupure saccade saccadé flou floue floues pixelisé terne ternes délavée jauni jaunie noirci encrassé bouché bouchée obstrué
    patienter poireauter impatience débordé débordés saturé bondé bruyants cafards punaises cafard insectes fourmis poils cheveux miettes graisseux
    métallique artificiel artificielle chimique chimiques écrasant étouffant suffoquant asphyxie toxique nocif cancérigène étouffement coupant
    incendie étincelles électrocuté fumée inutilité infidèle mytho inférieur inférieure inférieurs moindre absent absents absence
    inachevé interminable interminables`,
  '-3': `horrible horribles nul nulle nuls nulles nullissime catastrophe catastrophique catastrophiques arnaque arnaques arnaqueurs arnaqueur honte
    honteux honteuse lamentable lamentables pire pires scandaleux scandaleuse scandale dégoûtant dégoûtante dégueulasse dégueu infect
    inadmissible inadmissibles inacceptable immonde affreux affreuse exécrable cauchemar cauchemardesque dangereux dangereuse danger voleurs voleur
    escroquerie escroc escrocs déplorable déplorables poubelle merde merdique daube bouse déchet pourriture désastre atroce abominable
    épouvantable effroyable ignoble minable minables pitoyable exécrables foutage enfer infernal infernale fléau mensonge mensonges
    menteurs menteur fumisterie charlatans charlatan vergogne insultant insulté intolérable inqualifiable zéro`,
} as const;
