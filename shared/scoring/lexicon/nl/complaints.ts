/** Dutch words of complaint. */
export const complaints = {
  '-0.5': `zogenaamd zogenaamde proberen geprobeerd probeerde meerdere meermaals waarom dacht hoopte verwachtte zou zouden had hadden moest moesten weken maanden uren gebeld
    gemaild geld betaald euro eigenlijk blijkbaar kennelijk tenminste pas`,
  '-1': `duur dure klein kleine kleiner traag trage langzaam langzame luid luide lawaai lawaaierig lawaaiig hard harde koud koude jammer helaas matig matige middelmatig middelmatige wachten gewacht
    wacht wachttijd retour retourneren geretourneerd teruggestuurd terugsturen terug terugbetaling omruilen geruild alleen moeilijk moeilijke oud oude ouderwets
    ouderwetse verouderd gedateerd gedateerde krap krappe smal smalle zwaar zware donker donkere te kort korte dun dunne flinterdun dunnetjes breekbaar breekbare kwetsbaar fragiel plastic
    plasticachtig knelt knellen stug stugge stijf ruw ruwe kriebelt prikt jeukt glad glibberig wiebelt wiebelig wankel instabiel instabiele piept piepen kraakt kraken rammelt
    ruist zoemt bromt trilt heet oververhit vlek vlekken gevlekt pluist pluisjes kreukt gekreukt verkleurt verkleurd verkleurde krimpt gekrompen deuk deuken
    gedeukt scheef scheve krom kromme gebruikt tweedehands basic standaard eenvoudigste saai saaie langdradig voorspelbaar eentonig zout zoute bitter zuur droog droge
    vette vettig lauw lauwe aangebrand rauw rauwe gaar taai taaie klef kleffe flauw flauwe vochtig vocht stof stoffig rij rijen druk toeslag bijbetalen bijkosten verplicht
    gedwongen geur ruikt rook minpunt minpunten minpuntje nadeel nadelen klacht klachten klagen twijfel twijfels twijfelachtig twijfelachtige let waarschuwing oppassen
    onvoldoende beperkt beperkte beperking omslachtig omslachtige ingewikkeld ingewikkelde lastig lastige onhandig onhandige gehorig gehorige benauwd muf muffe
    overprijsd prijzig prijzige karig karige gewoontjes sober armoedig vermoeiend zonde spijtig sneu tegen tegenvaller tegengevallen tegenvallend viel`,
  '-2': `slecht slechte slechter kapot kapotte defect defecte stuk gebroken breekt brak gebarsten barst barsten scheur scheuren gescheurd scheurt losgelaten loslaat los
    losse teleurgesteld teleurgestelde teleurstellend teleurstellende teleur tegenvalt tegenviel mislukt mislukte fout foute fouten probleem problemen storing storingen mankement mankementen gebrek gebreken
    gebrekkig gebrekkige vies vieze smerig smerige vuil vuile viezigheid goor onhygiënisch oncomfortabel oncomfortabele onbruikbaar onbruikbare nutteloos nutteloze waardeloze zinloos
    onaangenaam onaangename vervelend vervelende irritant irritante irriteert irritatie ergerlijk ergeren ergernis geërgerd boos kwaad woest gefrustreerd frustrerend frustratie ontbreekt ontbrak ontbraken
    ontbreken ontbrekende mist misten vertraging vertraagd beschadigd beschadigde schade kras krassen bekrast onmogelijk onmogelijke incompetent onkundig ondeskundig onbekwaam onprofessioneel
    onprofessionele smakeloos smakeloze stinkt stinken stank stinkende zwak zwakke vermijden vermijd spijt betreur betreuren onvolledig onvolledige misleidend misleidende
    misleid misleiding bedrogen bedrieglijk kwijt verloren verlies verspild verspilling nep neppe namaak vals valse onjuist onjuiste verkeerd verkeerde onbeleefd onbeleefde onbeschoft onbeschofte
    bot botte arrogant arrogante onvriendelijk onvriendelijke onaardig chagrijnig chagrijnige brutaal brutale respectloos neerbuigend ongeïnteresseerd ongeïnteresseerde desinteresse nonchalant
    onverschillig laks genegeerd negeren negeert afgescheept afgepoeierd geweigerd weigeren weigert geannuleerd annulering annuleren afgezegd opgezegd opzeggen afgeschreven
    onbereikbaar onbereikbare onduidelijk onduidelijke verwarrend verwarrende onlogisch onbegrijpelijk onbegrijpelijke onleesbaar chaos chaotisch chaotische rommel rommelig rommelige
    ongeorganiseerd slordig slordige onverzorgd verwaarloosd verwaarloosde vervallen aftands aftandse versleten slijtage roest roestig roestige verroest lek lekt lekte lekkage lekken
    verstopt schimmel beschimmeld bedorven verlopen verrot rot oneetbaar ondrinkbaar kakkerlakken ongedierte insecten mieren muizen haren crasht crash crashes gecrasht vastgelopen
    vastloopt hangt hapert haperingen hapering bug bugs glitch uitgevallen uitval uitvalt valt afgebroken afgebladderd bladdert afgekeurd gesneuveld begeven begaf opgebrand verbrand
    doorgebrand gesmolten lelijk lelijke afschuwelijke afzichtelijk goedkoperig belachelijk belachelijke absurd absurde bespottelijk idioot idiote stom stomme dom domme
    schandelijk overdreven buitensporig woekerprijs woekerprijzen afzetterij afzetters oneerlijk oneerlijke onterecht onrechtvaardig dubbel verborgen teleurstellingen onrealistisch
    onveilig onveilige pijn pijnlijk pijnlijke hoofdpijn rugpijn misselijk ziek allergisch uitslag jeuk puistjes ineffectief ondeugdelijk ondeugdelijke
    inferieur inferieure minderwaardig minderwaardige flut prul prullen pruts prutswerk broddelwerk knutselwerk amateuristisch amateuristische knoeiwerk
    verwijderd gedeïnstalleerd deïnstalleren reclame advertenties spam opdringerig opdringerige ongewenst stopt gestopt faalt falen gefaald mislukking
    bekocht slap slappe herrie kabaal hels natte doorweekt stilzwijgend crime vonken gekelderd korrelig korrelige onverstaanbaar onverstaanbare
    incomplete incompleet geschreeuw durf bang eng angstig leeg leeggelopen raken lusteloos onderbezet onderbemand overbelast overboekt overvol overvolle drukte
    gedoe gezeur gezeik zeiken gezanik rompslomp bureaucratie kastje muur smoes smoesjes uitvluchten beloftes loze afwimpelen afwimpelde afgewimpeld
    ergerde irriteerde geïrriteerd teleurstelde verpest verpestte verknald verprutst verziekt gebroddeld gebutst verbogen verdraaid verwrongen vervormt
    opgezwollen gezwollen opgeblazen verkalkt aangekoekt plakkerig plakkerige kleverig vergeeld vergeelde vervaagd vlekkerig pluizen pluizig noppen
    uitgezakt doorgezakt kuil bobbels bobbelig rammelend klapperend gierend kortsluiting smeult schroeit verkoold
    onhoudbaar onuitstaanbaar onsmakelijk onsmakelijke onappetijtelijk smakeloosheid papperig melig waterig waterige
    onderschat overschat overschatte overgewaardeerd onwaar beloofde
    achteruit achteruitgegaan verslechterd verslechtering verslechtert minder afrader afraden afgeraden ontevreden ontevredenheid ongemak overlast weggegooid weggooien vuilnisbak prullenbak
    gestolen verdwenen zoek zoekgeraakt vergeten ongeschikt ongeschikte onpraktisch onpraktische onnodig onnodige overbodig sloom slome stroperig wazig wazige onscherp
    vaag vage dof doffe blikkerig krakerig vervormd`,
  '-3': `verschrikkelijk verschrikkelijke vreselijk vreselijke afschuwelijk waardeloos ramp rampzalig rampzalige oplichting oplichters opgelicht oplichterij bedrog schande schandalig schandalige slechtste walgelijk walgelijke
    onacceptabel onacceptabele ontoelaatbaar nachtmerrie gevaarlijk gevaarlijke levensgevaarlijk troep rotzooi bagger drama dramatisch dramatische teleurstelling belediging beledigend
    hopeloos hopeloze ellende ellendig miserabel miserabele bizar schaamteloos leugen leugens liegen gelogen leugenaars dieven diefstal beroving fraude crimineel criminelen
    kut klote kloten shit kak ondermaats ondermaatse bedroevend bedroevende erbarmelijk erbarmelijke beschamend beschamende wanprestatie wanproduct
    miskoop fiasco nul gruwelijk afgrijselijk beroerd beroerde abominabel abominabele afgezet genaaid bedonderd belazerd`,
} as const;

/** Endings of compounds: `klantenservicedrama`, `kwaliteitsprobleem`. */
export const tails = {
  2: 'plezier vriendelijk vriendelijke zacht zachte snel mooi fijn lekker goed blij',
  '-2': 'probleem problemen fout fouten schade gebrek gebreken vertraging verspilling verlies storing lekkage troep lawaai overlast pijn',
  '-3': 'rotzooi troep ramp drama oplichting teleurstelling ellende slecht slechte',
} as const;
