/** Dutch words of complaint. */
export const complaints = {
  '-0.5': `zogenaamd proberen geprobeerd probeerde meerdere meermaals waarom dacht hoopte verwachtte zou zouden had hadden moest weken maanden uren
    gebeld gemaild geld betaald euro eigenlijk blijkbaar kennelijk tenminste bellen mail mailtje telefoon dagen minuten daarna vervolgens
    beweren beweert beweerd zeiden gezegd wilde verkoper reclamatie`,
  '-1': `duur dure klein kleiner traag langzaam luid lawaai lawaaierig hard koud jammer helaas matig middelmatig gewacht wacht wachttijd retour
    retourneren geretourneerd teruggestuurd terugsturen terug terugbetaling omruilen geruild alleen moeilijk oud oude ouderwets verouderd
    gedateerd krap krappe smal smalle zwaar donker te kort dun dunne flinterdun dunnetjes breekbaar kwetsbaar fragiel plastic
    plasticachtig knelt knellen stug stugge stijf ruw ruwe kriebelt prikt jeukt glad glibberig wiebelt wiebelig wankel instabiel piept
    piepen kraakt kraken rammelt ruist zoemt bromt trilt heet oververhit vlek vlekken gevlekt pluist pluisjes kreukt gekreukt verkleurt
    verkleurd krimpt gekrompen deuk gedeukt scheef scheve krom kromme tweedehands basic standaard eenvoudigste saai langdradig
    voorspelbaar eentonig zout bitter zuur droge vette vettig lauw aangebrand rauw gaar taai klef kleffe flauw vochtig vocht stof stoffig
    rij rijen druk toeslag bijbetalen bijkosten verplicht gedwongen geur ruikt rook minpunt minpuntje nadeel klacht klagen twijfel
    twijfelachtig let waarschuwing oppassen onvoldoende beperkt beperking omslachtig ingewikkeld lastig onhandig gehorig benauwd muf
    muffe overprijsd prijzig karig gewoontjes sober armoedig vermoeiend zonde spijtig sneu tegen tegenvaller tegengevallen tegenvallend
    viel piepklein stijve log logge lomp takkeherrie geluidsoverlast galmt ratelt flinterdunne doorzichtig plastickerig vaal flets
    schuurt plakt doorbakken smaakloos wrang sleets afgeleefd uitgeleefd kaal kale sfeerloos ongezellig kil kille afstandelijk
    oppervlakkig clichématig warrig onoverzichtelijk zozo mwah gepeperd meerprijs summier schraal schamel bedompt verbouwing`,
  '-2': `slecht slechter kapot defect stuk gebroken breekt brak gebarsten barst scheur gescheurd scheurt losgelaten loslaat los losse
    teleurgesteld teleurstellend teleurstellende teleur tegenvalt tegenviel mislukt fout probleem storing mankement gebrek gebrekkig vies
    vieze smerig vuil viezigheid goor onhygiënisch oncomfortabel onbruikbaar nutteloos nutteloze waardeloze zinloos onaangenaam vervelend
    irritant irriteert irritatie ergeren ergernis geërgerd boos kwaad woest gefrustreerd frustrerend frustratie ontbreekt ontbrak
    ontbreken mist vertraging vertraagd beschadigd schade kras krassen bekrast onmogelijk incompetent onkundig ondeskundig onbekwaam
    onprofessioneel smakeloos smakeloze stinkt stinken stank stinkende zwak vermijd spijt betreur onvolledig misleidend misleid bedrogen
    bedrieglijk kwijt verloren verlies verspild verspilling nep neppe namaak vals valse onjuist verkeerd onbeleefd onbeschoft bot botte
    arrogant onvriendelijk onaardig chagrijnig brutaal respectloos neerbuigend ongeïnteresseerd desinteresse nonchalant onverschillig
    laks genegeerd negeren negeert afgescheept afgepoeierd geweigerd weigeren weigert geannuleerd annuleren afgezegd opgezegd opzeggen
    afgeschreven onbereikbaar onduidelijk verwarrend onlogisch onbegrijpelijk onleesbaar chaos chaotisch rommel rommelige ongeorganiseerd
    slordig onverzorgd verwaarloosd vervallen aftands versleten slijtage roest roestig verroest lek lekt lekkage lekken verstopt schimmel
    beschimmeld bedorven verlopen verrot rot oneetbaar ondrinkbaar kakkerlakken ongedierte insecten mieren muizen crasht crash crashes
    gecrasht vastgelopen vastloopt hangt hapert haperingen bug bugs glitch uitgevallen uitval uitvalt valt afgebroken afgebladderd
    bladdert afgekeurd gesneuveld begeven begaf opgebrand verbrand doorgebrand gesmolten lelijk afschuwelijke afzichtelijk goedkoperig
    belachelijk absurd bespottelijk idioot idiote stom stomme dom domme schandelijk overdreven buitensporig woekerprijs woekerprijzen
    afzetterij afzetters oneerlijk onterecht onrechtvaardig dubbel verborgen teleurstellingen onrealistisch onveilig pijn pijnlijk
    hoofdpijn rugpijn misselijk ziek allergisch uitslag jeuk puistjes ineffectief ondeugdelijk inferieur minderwaardig flut prul prullen
    pruts prutswerk broddelwerk knutselwerk amateuristisch knoeiwerk verwijderd gedeïnstalleerd deïnstalleren reclame advertenties spam
    opdringerig ongewenst stopt gestopt faalt falen gefaald mislukking bekocht slap slappe herrie kabaal hels natte doorweekt
    stilzwijgend crime vonken gekelderd korrelig onverstaanbaar incompleet geschreeuw durf bang eng angstig leeg leeggelopen raken
    lusteloos onderbezet onderbemand overbelast overboekt overvol overvolle drukte gedoe gezeur gezeik zeiken gezanik rompslomp
    bureaucratie kastje smoes smoesjes uitvluchten beloftes loze afwimpelen afwimpelde afgewimpeld ergerde irriteerde geïrriteerd
    teleurstelde verpest verknald verprutst verziekt gebroddeld gebutst verbogen verdraaid verwrongen vervormt opgezwollen gezwollen
    opgeblazen verkalkt aangekoekt plakkerig kleverig vergeeld vervaagd vlekkerig pluizen pluizig noppen uitgezakt doorgezakt kuil
    bobbels rammelend klapperend gierend kortsluiting smeult schroeit verkoold onhoudbaar onuitstaanbaar onsmakelijk onappetijtelijk
    smakeloosheid papperig melig waterig onderschat overschat overgewaardeerd onwaar beloofde achteruit achteruitgegaan verslechterd
    verslechtering verslechtert minder afrader afraden afgeraden ontevreden ontevredenheid ongemak overlast weggegooid weggooien
    vuilnisbak prullenbak gestolen verdwenen zoek zoekgeraakt vergeten ongeschikt onpraktisch onnodig overbodig slome stroperig wazig
    onscherp vaag vage dof doffe blikkerig krakerig vervormd prullaria meuk zooi wegwerp vervalst namaakartikel bedriegers oplichter
    beduveld flessentrekkerij geflest aangesmeerd aansmeren opgedrongen schandprijs gekrast geroest gelekt brandt ontploft oververhitting
    gloeiend doodgegaan dood leegloopt vastlopen haperen foutmelding onvindbaar kwijtgeraakt geschrapt verzet uitgesteld afgewezen
    weigerde smoesje excuus beloften lot nors kortaf respectloze denigrerend kleinerend gescholden geschreeuwd nalatig nalatigheid
    gemakzuchtig puinhoop warboel woedend verontwaardigd jammerlijk klaag rechtszaak advocaat incasso gore ranzig bedwantsen stonk muffig
    overgegeven diarree voedselvergiftiging buikpijn blaren gewond slapeloos gesloopt sloopt vernield geruineerd bah jakkes overroepen
    ongezond horror`,
  '-3': `verschrikkelijk vreselijk afschuwelijk waardeloos ramp rampzalig oplichting oplichters opgelicht oplichterij bedrog schande schandalig
    slechtste walgelijk onacceptabel ontoelaatbaar nachtmerrie gevaarlijk levensgevaarlijk troep rotzooi bagger drama dramatisch
    teleurstelling beledigend hopeloos hopeloze ellende miserabel bizar schaamteloos leugen leugens liegen gelogen leugenaars dieven
    diefstal beroving fraude crimineel kut klote shit kak ondermaats bedroevend erbarmelijk beschamend wanprestatie wanproduct miskoop
    fiasco nul gruwelijk afgrijselijk beroerd abominabel afgezet genaaid bedonderd belazerd belabberd weerzinwekkend misselijkmakend
    ongehoord lachwekkend kutzooi klerezooi tering teringzooi zwendel zwendelaars`,
} as const;

/** Endings of compounds: `klantenservicedrama`, `kwaliteitsprobleem`. */
export const tails = {
  2: 'plezier vriendelijk zacht snel mooi fijn lekker goed blij',
  '-2': 'probleem problemen fout fouten schade gebrek gebreken vertraging verspilling verlies storing lekkage troep lawaai overlast pijn',
  '-3': 'rotzooi troep ramp drama oplichting teleurstelling ellende slecht slechte',
} as const;
