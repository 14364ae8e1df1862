import type { LexiconSource } from './lexicon.ts';

/** Dutch of reviews, written by hand. */
export const nl: LexiconSource = {
  words: {
    4: 'uitstekend perfect perfecte fantastisch fantastische geweldig geweldige fenomenaal voortreffelijk schitterend uitmuntend subliem',
    3: 'super top prachtig prachtige heerlijk heerlijke aanrader aanraden aangeraden beste blij tevreden dol genieten genoten dolblij ideaal ideale keurig lovend topkwaliteit prima verrassend',
    2: `goed goede mooi mooie fijn fijne lekker lekkere leuk leuke vriendelijk vriendelijke behulpzaam snel snelle vlot schoon schone netjes
      comfortabel comfortabele handig handige stevig stevige stil rustig betrouwbaar duurzaam makkelijk gemakkelijk eenvoudig gezellig gezellige sfeervol
      ruim ruime vers verse smaakvol professioneel correct attent gastvrij voordelig betaalbaar bedankt dank beter verbeterd werkt past kwaliteit
      degelijk zacht modern stijlvol overtroffen soepel meedenkend deskundig`,
    1: 'ok oké redelijk prettig nieuw nieuwe helder groot altijd compleet duidelijk origineel voldoende',
    '-1': 'helaas klein kleine duur dure dun krap oud oude hard koud lang lange traag luid jammer matig wachten wachttijd retour teruggestuurd pas slechts nauwelijks donker zwaar moeilijk ingewikkeld prijzig',
    '-2': `slecht slechte teleurgesteld teleurstellend teleurstelling kapot defect gebroken breekt vies vieze smerig onvriendelijk onbeleefd arrogant
      langzaam oncomfortabel onbetrouwbaar waardeloos waardeloze nutteloos onbruikbaar stinkt stank beschadigd krassen verkeerd verkeerde fout fouten
      probleem problemen klacht klachten vertraging vertraagd ontbreekt ontbrak ontbreken mist onbereikbaar onduidelijk irritant vervelend
      frustrerend smakeloos flauw lekt lek vastgelopen crasht storing storingen geannuleerd genegeerd misleidend nep spijt zonde
      ongeschikt onprofessioneel lawaai rommelig verouderd zwak niets nooit flut incompleet`,
    '-3': 'verschrikkelijk vreselijk rampzalig ramp drama dramatisch oplichting oplichters schandalig belachelijk walgelijk rotzooi troep bagger afschuwelijk nachtmerrie slechtste gevaarlijk bedrog schande afzetterij miskoop wanprestatie',
  },
  phrases: {
    3: [
      'zeer|heel|erg goed|mooi|blij|tevreden|fijn|lekker',
      'een aanrader',
      'prijs kwaliteit',
      'niets op aan te merken',
    ],
    2: ['niet slecht', 'geen problemen|probleem|klachten', 'zoals beschreven|verwacht'],
    '-1': ['te klein|groot|duur|kort|lang|traag|hard'],
    '-2': [
      'werkt|werken|past|houdt|doet .. niet',
      'niet aan te raden',
      'geen reactie|antwoord|gehoor',
      'geen aanrader',
      'laat te wensen over',
      'weggegooid geld',
      'niet geleverd',
    ],
    '-3': ['nooit meer|weer', 'niet doen'],
    0: ['niet alleen', 'goed voor', 'goedemorgen', 'eerste beste'],
  },
  negators: 'niet geen nooit niets zonder niemand noch nauwelijks nergens',
  boosters: 'zeer heel erg echt super enorm ontzettend extreem absoluut helemaal zo bijzonder veel',
  dampeners: 'beetje iets wat redelijk enigszins vrij bijna soms',
  contrast: 'maar echter hoewel toch alleen behalve ondanks',
};
