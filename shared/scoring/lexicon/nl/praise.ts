/** Dutch words of praise. */
export const praise = {
  4: `uitstekend uitstekende perfect perfecte fantastisch fantastische geweldig geweldige schitterend schitterende uitmuntend uitmuntende voortreffelijk
    voortreffelijke fenomenaal fenomenale subliem sublieme briljant briljante magnifiek onovertroffen ongeëvenaard weergaloos perfectie
    vlekkeloos vlekkeloze feilloos feilloze onberispelijk puik formidabel sensationeel spectaculair wereldklasse grandioos meesterlijk meesterwerk uitzonderlijk
    dolblij dolgelukkig supertevreden`,
  3: `super top toppie prachtig prachtige heerlijk heerlijke verrukkelijk verrukkelijke aanrader aanbevelen aanbevolen aanbeveling aanbeveel aanbevelenswaardig
    enthousiast enthousiaste blij blije gelukkig houden hou houdt verliefd liefde favoriet favoriete lievelings best beste ideaal ideale smullen gesmuld genieten genoten
    genot geniet indrukwekkend indrukwekkende overtuigd overtuigend onmisbaar onmisbare juweel juweeltje pareltje parel schot meesterlijke complimenten compliment
    hulde chapeau bravo petje klasse wauw wow gaaf gave waanzinnig supersnel bliksemsnel razendsnel supermooi superblij superfijn superhandig supergoed
    superleuk superlekker topkwaliteit topservice topproduct topper hit schat magisch betoverend betoverende onvergetelijk onvergetelijke
    verslavend hemels goddelijk hartverwarmend kraakhelder tevreden tevredenheid`,
  2: `goed goede prima fijn fijne mooi mooie leuk leuke lekker lekkere snel snelle vlot vlotte handig handige makkelijk makkelijke gemakkelijk gemakkelijke eenvoudig eenvoudige
    vriendelijk vriendelijke vriendelijkheid behulpzaam behulpzame behulpzaamheid attent attente gastvrij gastvrije gastvrijheid aardig aardige lief lieve beleefd
    beleefde hartelijk hartelijke warm warme zacht zachte comfortabel comfortabele comfort stevig stevige degelijk degelijke solide duurzaam duurzame betrouwbaar
    betrouwbare robuust robuuste sterk sterke stabiel stabiele kwaliteit kwalitatief schoon schone netjes nette verzorgd verzorgde hygiënisch fris frisse vers verse
    stil stille rustig rustige rust ruim ruime licht lichte lichtgewicht compact compacte elegant elegante stijlvol stijlvolle modern moderne sfeervol sfeervolle
    gezellig gezellige knus praktisch praktische nuttig nuttige bruikbaar doeltreffend effectief effectieve efficiënt krachtig krachtige nauwkeurig nauwkeurige
    precies scherp scherpe helder heldere duidelijk duidelijke overzichtelijk overzichtelijke intuïtief intuïtieve gebruiksvriendelijk gebruiksvriendelijke
    werkt werken werkte functioneert functioneren voldoet voldeed past passen goedkoop goedkope voordelig voordelige betaalbaar betaalbare schappelijk
    koopje waard meevaller meegevallen goedgekeurd verrast verrassend verrassende verrassing positief positieve professioneel professionele deskundig deskundige
    vakkundig vakkundige kundig kundige correct correcte eerlijk eerlijke transparant betrokken meedenkend meegedacht geduldig begripvol begrip oplossing
    opgelost oplossen geholpen helpt hielp hulp hulpvaardig punctueel stipt keurig keurige zorgvuldig zorgvuldige secuur doordacht doordachte slim slimme
    vernuftig innovatief veelzijdig veelzijdige waterdicht waterdichte ademend wasbaar onderhoudsvriendelijk slijtvast kleurvast krasvast vormvast antislip stevigheid smaakvol smaakvolle
    smakelijk smakelijke smaakt gesmaakt aromatisch sappig sappige krokant romig malse mals kruidig zoet gevarieerd gevarieerde uitgebreid uitgebreide royaal royale overvloedig
    ontspannen ontspannend ontspanning rustgevend weldadig verzachtend verzacht kalmerend gehydrateerd zijdezacht stralend stralende glans soepel soepele
    vermakelijk vermaak grappig grappige humor boeiend boeiende spannend spannende meeslepend meeslepende interessant interessante leerzaam leerzame
    informatief leesbaar plezier pret genoegen bedankt dank dankbaar dankjewel blijdschap verbeterd verbetering verbetert beter betere voordeel voordelen
    pluspunt pluspunten gratis kosteloos cadeau trots tevredener schattig schattige snoezig gracieus charmant charmante romantisch pittoresk uitzicht centraal
    gunstig gunstige waardevol aangenaam aangename aantrekkelijk aantrekkelijke gelukt geslaagd geslaagde succes succesvol passend passende geschikt geschikte
    verholpen gerepareerd hersteld overleefd levendig levendige prettig prettige diepe diep kleurrijk kleurrijke absorberend rustgevende gedienstig
    voorkomend voorkomende zorgzaam zorgzame persoonlijk persoonlijke welkom thuisgevoel verwend bewonderenswaardig opvallend flexibel flexibele meegaand coulant coulante
    coulance meedenken gemoedelijk gemoedelijke vlotter verfrissend verfrissende voedzaam gezond gezonde natuurlijk natuurlijke puur huisgemaakt ambachtelijk
    verstelbaar verstelbare opvouwbaar draagbaar draagbare afwasbaar vaatwasserbestendig krasbestendig weerbestendig windbestendig
    diepgang genuanceerd sprankelend sprankelende fluweelzacht verfijnd verfijnde geraffineerd gedetailleerd gebalanceerd evenwichtig
    vertrouwd vertrouwen veilig veilige goedzittend zittend opgelucht opluchting meevallen raadzaam luxe luxueus luxueuze stijl degelijkheid bevalt bevallen beviel`,
  1: `ok oké okay redelijk aanvaardbaar acceptabel simpel nieuw nieuwe groot grote voldoende normaal genoeg altijd direct meteen snelheid volledig compleet complete
    original origineel originele graag weer opnieuw terugkomen dagelijks eindelijk inmiddels juist exact zoals conform keuze gevoerd verrijking
    makkelijker fijner stiller mooier sneller steviger goedkoper zachter lichter gewend`,
  0.5: 'ook al jaren beide dochter zoon moeder iedereen thuis samen',
} as const;
