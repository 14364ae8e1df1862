/** Dutch words of praise. */
export const praise = {
  4: `uitstekend perfect fantastisch geweldig schitterend uitmuntend voortreffelijk fenomenaal subliem briljant magnifiek onovertroffen
    ongeëvenaard weergaloos perfectie vlekkeloos vlekkeloze feilloos feilloze onberispelijk puik formidabel sensationeel spectaculair
    wereldklasse grandioos meesterlijk meesterwerk uitzonderlijk dolblij dolgelukkig supertevreden magistraal goddelijke hemelse
    weergaloze adembenemend paradijselijk sprookjesachtig waanzinnige`,
  3: `super top toppie prachtig heerlijk verrukkelijk aanrader aanbevolen aanbeveel aanbevelenswaardig enthousiast blij gelukkig hou verliefd
    liefde favoriet lievelings best ideaal ideale smullen gesmuld genot geniet indrukwekkend overtuigd overtuigend onmisbaar juweel
    juweeltje pareltje parel schot meesterlijke compliment hulde chapeau bravo petje klasse wauw wow gaaf gave waanzinnig supersnel
    bliksemsnel razendsnel supermooi superblij superfijn superhandig supergoed superleuk superlekker topkwaliteit topservice topproduct
    topper hit schat magisch betoverend onvergetelijk verslavend hemels goddelijk hartverwarmend kraakhelder tevreden tevredenheid
    toppertje tophotel topzaak kanjer schatje droomvakantie droomhotel smullend genietend laaiend aangrijpend ontroerend hilarisch
    gelukje oersterk ijzersterk loeisterk muisstil fluisterstil haarscherp vlijmscherp moeiteloos`,
  2: `goed prima fijn mooi leuk lekker snel snelle vlot handig makkelijk gemakkelijk eenvoudig vriendelijk vriendelijkheid behulpzaam
    behulpzaamheid attent gastvrij gastvrijheid aardig lief lieve beleefd hartelijk warm zacht comfortabel comfort stevig degelijk solide
    duurzaam betrouwbaar robuust sterk stabiel kwaliteit kwalitatief schone netjes nette verzorgd hygiënisch fris frisse vers stil stille
    rustig rust ruim lichte lichtgewicht compact elegant stijlvol stijlvolle modern sfeervol sfeervolle gezellig knus praktisch nuttig
    bruikbaar doeltreffend effectief effectieve efficiënt krachtig nauwkeurig precies scherp helder duidelijk overzichtelijk intuïtief
    intuïtieve gebruiksvriendelijk werkt functioneert functioneren voldoet voldeed past passen goedkoop betaalbaar schappelijk koopje
    waard meevaller meegevallen goedgekeurd verrast verrassend positief positieve professioneel deskundig vakkundig kundig correct
    eerlijk transparant betrokken meegedacht begripvol begrip opgelost oplossen geholpen helpt hielp hulp hulpvaardig punctueel stipt
    keurig zorgvuldig secuur doordacht slim slimme vernuftig innovatief veelzijdig waterdicht ademend wasbaar onderhoudsvriendelijk
    slijtvast kleurvast krasvast vormvast antislip stevigheid smaakvol smaakvolle smakelijk smaakt gesmaakt aromatisch sappig krokant
    romig mals kruidig zoet gevarieerd uitgebreid royaal royale overvloedig ontspannen rustgevend weldadig verzachtend verzacht kalmerend
    gehydrateerd zijdezacht stralend glans soepel vermakelijk vermaak grappig humor boeiend spannend meeslepend interessant leerzaam
    informatief leesbaar plezier pret genoegen bedankt dank dankbaar dankjewel blijdschap verbeterd verbetering verbetert beter voordeel
    pluspunt gratis kosteloos cadeau trots tevredener schattig snoezig gracieus charmant romantisch pittoresk uitzicht centraal gunstig
    waardevol aangenaam aantrekkelijk gelukt geslaagd succes succesvol passend geschikt verholpen gerepareerd hersteld overleefd levendig
    prettig diep kleurrijk absorberend gedienstig voorkomend zorgzaam persoonlijk welkom thuisgevoel verwend bewonderenswaardig opvallend
    flexibel meegaand coulant coulance meedenken gemoedelijk vlotter verfrissend voedzaam gezond natuurlijk puur huisgemaakt ambachtelijk
    verstelbaar opvouwbaar draagbaar afwasbaar vaatwasserbestendig krasbestendig weerbestendig windbestendig diepgang genuanceerd
    sprankelend fluweelzacht verfijnd geraffineerd gedetailleerd gebalanceerd evenwichtig vertrouwd vertrouwen veilig goedzittend zittend
    opgelucht opluchting meevallen raadzaam luxe luxueus luxueuze stijl degelijkheid bevalt bevallen beviel bevlogen gedreven geduldige
    geduld bekwaam oprecht prompt verzorging waterafstotend donzig behaaglijk knusse sierlijk chique hip trendy fraai uitgerust kalm
    vredig knapperig vullend rijkelijk flinke gulle zuinig bespaart bespaar simpele begrijpelijk kristalhelder levensecht werkzaam
    verlicht verlichting hydrateert oplossingsgericht loste gefixt vergoed gecompenseerd klantvriendelijk klantgericht zorgeloos
    zorgeloze leerrijk geleerd lachen gelachen creatief creatieve gewaardeerd waarderen vertroeteld gelukkige bijzonder uniek idyllisch
    toegankelijk kindvriendelijk verdiend gered reddende redder uitkomst pasvorm gegoten hoogwaardig inklapbaar`,
  1: `ok oké okay redelijk aanvaardbaar acceptabel simpel nieuw groot voldoende normaal genoeg altijd direct meteen snelheid volledig compleet
    original origineel graag weer opnieuw terugkomen dagelijks eindelijk inmiddels juist exact zoals conform keuze gevoerd verrijking
    makkelijker fijner stiller mooier sneller steviger goedkoper zachter lichter gewend terugkeren nogmaals nabesteld herhaling aanraden
    verzegeld overeenkomstig overeen identiek inbegrepen cadeautje verjaardag kado stamgast onmiddellijk tijdig ruimschoots verpakt
    ingepakt`,
  0.5: `ook al jaren beide dochter zoon moeder iedereen thuis samen vader vrouw vriend vriendin gezin familie alles`,
} as const;
