/**
 * Words that carry grammar, not content, by language; short ones are left out by length anyway.
 * A word that names a thing in another of these languages (door, van, car) is no stop word.
 */
const byLanguage = {
  en: `about above after again all also although always am and any are aren't because been before being below
    between both but can can't could couldn't did didn't does doesn't doing don't down during each even ever every few
    for from further get gets getting got had hadn't has hasn't have haven't having her here hers him his how i'd i'll
    i'm i've into isn't it's its itself just let like made make many may me might more most much must my myself never
    nor not now off once one only onto other our ours out over own really same say says she should shouldn't since so
    some still such than that that's the their theirs them themselves then there there's these they they're this those
    though through too took two under until upon use used using very was wasn't way we've well went were weren't what
    when where which while who whom why will with within without won't would wouldn't yes yet you you're your yours`,
  de: `aber alle allem allen aller alles als also auch auf aus bei beim bis bitte da damit dann das dass dein dem
    den denn der des dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer eines er es
    etwas euch für gegen gehabt gibt hab habe haben hatte hatten hier hin ich ihm ihn ihr ihre ihrem ihren im immer
    ist jede jeder jedes jetzt kann kein keine keinen können könnte machen mehr mein meine mich mir mit muss nach
    nicht nichts noch nun nur ob oder ohne schon sehr sein seine seit selbst sich sie sind so soll sollte sondern um
    und uns unser unter vom von vor waren warum was weil weiter wenn wer werde werden wie wieder will wir wird wo
    wurde wurden zu zum zur zwar zwischen über`,
  es: `algo ante antes así aunque bien cada como con contra cual cuando del desde donde ella ellas ellos entre era
    eran esa ese eso esta estaba estado están estar estas este esto estos está fue fueron hace hacer han hasta hay las
    les los más mis mucho muy nada nos otra otro para pero poco por porque que qué quien sea ser siempre sin sobre son
    soy sus también tanto tengo tiene tienen todo todos una uno unos usted y ya`,
  fr: `ai aie alors aucun aussi autre aux avaient avais avait avant avec avez avoir avons bien ce cela ces cet
    cette ceux chaque chez comme dans de depuis des donc du elle elles en encore entre est et étaient étais était été
    être eu faire font ici il ils j'ai je jusqu la le les leur leurs lors lui ma mais me même mes moi mon ne ni
    nos notre nous on ont ou où par pas peu peut pourquoi qu que quel quelle qui sa sans se sera ses si     sont sous suis sur ta te tes toi tous tout toute toutes très trop tu un une vos votre vous`,
  it: `abbiamo alla alle anche ancora avere aveva che chi come con così cosa cui dal dalla degli dei del della delle
    di dopo due ed era erano essere fatto gli hanno ho il in la le lei loro ma mi mia mio molto nei nel nella non
    noi nostro per perché più poi prima quale quando quella quello questa questo se sei senza si siamo solo sono sta
    stata stato sua sui sul suo tra tutti tutto un una uno voi`,
  nl: `aan alle alleen als altijd ben bij dan dat deze die dit een eens en er ga geen had hadden heb hebben heeft
    het hier hoe iets ik in is ja je kan maar me meer met mij mijn moet na naar niet niets nog nu of om omdat onder
    ons ook op over te tegen tot uit veel voor waar was wat we weer wel werd wie wij wil worden zal ze zeer zelf
    zich zij zijn zo zonder zou`,
  pt: `ainda algo antes ao aos após até bem cada com como da das de dela dele depois do dos e ela elas ele eles em entre
    era eram essa esse esta está estava este eu foi foram há isso isto já lhe mais mas me mesmo meu minha muito na não
    nas nem no nos nós o os ou para pela pelo por porque quando que quem se sem ser seu seus são só sua suas também te
    tem tenho ter toda todo todos tudo um uma umas uns você vocês`,
} as const;

const stopWords: ReadonlySet<string> = new Set(
  Object.values(byLanguage).flatMap((words) => words.split(/\s+/)),
);

/** @param word lower case @example isStopWord('the') // true */
export const isStopWord = (word: string): boolean => stopWords.has(word);
