import type { Language } from './language.ts';

/**
 * Words that people write about what they bought, per language, written for this file. Beside the stop words they
 * show how words of a language look: `detectLanguage` takes triples of letters from them, so a word that is not here
 * counts by its look.
 */
export const commonWords: Readonly<Record<Language, string>> = {
  en: `kettle machine battery screen charger cable button handle cover package parcel order customer support refund
    return seller warranty repair replacement manual instructions size colour color fabric smell noise water heat
    kitchen bedroom shoes shirt jacket phone laptop headphones speaker app update login password account payment
    invoice hotel breakfast shower bathroom waiter driver flight ticket delayed missing damaged cracked leaking
    loud quiet cheap expensive overpriced useless awful terrible horrible wonderful excellent amazing perfect
    comfortable reliable sturdy flimsy stopped working broken days weeks months years again never always almost
    everything nothing something anyone thing things money waste worth value buying bought ordered received
    returned contacted answered waiting recommend disappointed happy satisfied friendly rude helpful slow fast
    quick cleaning cleaned charging charges freezing crashes keeps falls comes looks feels sounds smells tastes
    light heavy thin thick short long wide tight loose bright dark wrong right thought through enough though
    which while without within should would could might
    put makes made gets getting given went going gone take took taken keep kept tell told said says ask asked wait
    think thinks know knew want wanted need needed try tried seems looked turned left open opens opened closed close
    shut locked stuck sticks burnt melted smells leaked dripping ripped torn faded stained scratched bent dented
    wobbly sharp rough smooth soft hard dirty clean fresh stale cold warm hot dry wet safe dangerous easily hardly
    location facilities convenient audio performance durability resolution simplicity secure camera print picture
    software design feature features ease option options staff area service
    barely quickly slowly early late soon today yesterday week month inside outside under over behind before until
    because since both each every few some any other another same such own off down back away`,
  de: `wasserkocher maschine gerät akku bildschirm ladegerät kabel knopf griff deckel verpackung paket bestellung
    kunde kunden rückgabe rücksendung erstattung geld verkäufer garantie gewährleistung reparatur ersatz
    ersatzteil anleitung bedienungsanleitung größe farbe stoff geruch lautstärke geräusch wasser hitze küche
    schuhe hemd jacke handy rechner kopfhörer lautsprecher anmeldung passwort konto zahlung rechnung zimmer
    frühstück dusche bad kellner fahrer flug verspätet verspätung fehlt fehlerhaft beschädigt gerissen undicht
    laut leise billig teuer überteuert nutzlos furchtbar schrecklich wunderbar ausgezeichnet hervorragend perfekt
    bequem zuverlässig stabil wackelig kaputt defekt funktioniert tage wochen monate jahre nichts etwas jemand
    sache empfehlenswert weiterempfehlen empfehlen enttäuscht enttäuschung zufrieden glücklich freundlich
    unfreundlich hilfreich langsam schneller reinigung gereinigt reinigen lädt stürzt hält fällt kommt sieht
    riecht schmeckt klingt leicht schwer dünn dick kurz breit eng hell dunkel falsch richtig heiß kalt tropft
    geliefert lieferzeit angekommen verschickt zurückgeschickt gewartet geantwortet gekocht verarbeitung
    verarbeitet haltbarkeit leistung einfach nutzen benutzen passt sauber schmutzig ware wertig hochwertig
    minderwertig plötzlich endlich bereits trotzdem mangelhaft ärgerlich unbrauchbar abgebrochen gebrochen
    macht machen gemacht geht gehen gegangen nimmt nehmen bleibt bleiben geblieben lässt lassen sagt gesagt fragt
    wartet denkt weiß will wollte muss musste soll sollte kann konnte darf versucht scheint öffnet öffnen geöffnet
    schließt schließen geschlossen klebt brennt verbrannt geschmolzen stinkt tropfte zerrissen verfärbt zerkratzt
    verbogen wackelt scharf rau glatt weich hart dreckig frisch trocken nass sicher gefährlich kaum früh spät bald
    heute gestern woche monat innen außen unter hinter vor weil seit beide jede jeder jedes einige andere gleiche
    solche eigene weg zurück dauert dauernd gute guter gutes schöne neue neuer alte große kleine viel wenig mehrere
    waschen spülen kochen schalter schlauch dichtung boden stecker beschreibung einkauf händler bewertung sterne
    verkäuferin angenehm gemütlich unglaublich wirklich eigentlich ziemlich überhaupt ungenügend rückruf`,
  fr: `bouilloire machine appareil batterie écran chargeur câble bouton poignée couvercle emballage colis commande
    client retour remboursement remboursé argent vendeur garantie réparation remplacement notice taille couleur
    tissu odeur bruit eau chaleur cuisine chaussures chemise veste téléphone ordinateur casque enceinte mise
    connexion compte paiement facture chambre petit déjeuner douche salle bain serveur chauffeur vol retard
    manque manquant endommagé cassé fissuré fuit fuite bruyant silencieux cher inutile affreux horrible terrible
    merveilleux excellent excellente confortable fiable solide fragile panne fonctionne marche jours semaines mois
    années chose quelque personne recommande déçu déçue déception satisfait satisfaite contente content aimable
    impoli utile lent rapide rapidement nettoyage nettoyer charge plante tient tombe vient semble sent goût léger
    lourd mince épais court long large étroit clair foncé faux juste chaud froid goutte livré arrivé envoyé
    renvoyé attendu répondu finition durée puissance facile facilement utiliser utilisation propre sale
    marchandise heureusement malheureusement enfin toujours jamais beaucoup vraiment acheté achat mauvaise
    meilleur dommage arnaque joli jolie beau belle
    fait faire va aller prend prendre reste rester laisse dit demande attend pense sait veut voulait doit devait
    peut pouvait essayé paraît ouvre ouvrir ouvert ferme fermer fermé colle brûle brûlé fondu pue déchiré taché rayé
    tordu pointu rugueux lisse doux douce dur dure froide sec sèche mouillé sûr dangereux à peine tôt tard bientôt
    aujourd'hui hier semaine mois dedans dehors sous derrière avant parce depuis chaque quelques autre autres même
    tel propre arrière bon bonne bonnes nouveau nouvelle vieux grand grande petite plusieurs laver lavage cuire
    interrupteur tuyau joint prise achats magasin avis étoiles agréable incroyable assez plutôt pourtant donc alors
    ainsi dès lors vers chez entre quand dont ceux celle eux lui moi toi cet ces leurs notre votre`,
  es: `hervidor máquina aparato batería pantalla cargador cable botón mango tapa embalaje paquete pedido cliente
    devolución reembolso dinero vendedor garantía reparación repuesto instrucciones manual talla tamaño color tela
    olor ruido agua calor cocina zapatos camisa chaqueta teléfono móvil ordenador auriculares altavoz actualización
    contraseña cuenta pago factura habitación desayuno ducha baño camarero conductor vuelo retraso retrasado falta
    faltaba dañado roto rota agrietado gotea pierde ruidoso silencioso barato caro inútil horrible terrible
    maravilloso excelente cómodo fiable robusto frágil funciona funcionar dejó averiado semanas meses años cosa algo
    alguien recomendable recomiendo recomendar decepcionado decepción satisfecho satisfecha contento contenta
    encantado amable grosero útil lento rápido rápida rápidamente limpieza limpiar carga cuelga aguanta cae viene
    parece huele sabe suena ligero pesado delgado grueso corto largo ancho estrecho claro oscuro equivocado correcto
    caliente frío llegado llegaron enviado enviaron devuelto esperando respondieron acabado duración potencia fácil
    fácilmente usar uso limpio sucio mercancía todavía nunca siempre mucha bonito bonita bastante comprado comprar
    atención pésimo pésima estafa perfecto perfecta material
    hace hacer hecho va ir toma tomar queda quedar quedó deja dice dicho pide espera piensa sabe quiere quería debe
    debía puede podía intenté abre abrir abierto cierra cerrar cerrado pega quema quemado derretido huele rasgado
    manchado rayado doblado afilado áspero liso suave duro fría seco mojado seguro peligroso apenas temprano tarde
    pronto hoy ayer semana mes dentro fuera bajo detrás antes desde cada algunos otro otra otros mismo tal propio
    buena buenos buenas nuevo nueva viejo grande pequeño pequeña varios lavar lavado cocinar interruptor tubo junta
    enchufe tienda opinión estrellas agradable increíble aunque entonces hacia entre quien cual ellos ella nosotros
    usted ustedes estos estas esos aquel siguen llega viene sirve rompe rompió aplicación`,
  it: `bollitore macchina apparecchio batteria schermo caricatore cavo pulsante manico coperchio imballaggio pacco
    ordine cliente reso rimborso soldi venditore garanzia riparazione ricambio istruzioni manuale taglia misura
    colore tessuto odore rumore acqua calore cucina scarpe camicia giacca telefono cellulare computer cuffie
    altoparlante aggiornamento accesso conto pagamento fattura camera colazione doccia bagno cameriere autista volo
    ritardo manca mancante danneggiato rotto rotta crepato perde rumoroso silenzioso economico caro costoso inutile
    orribile terribile meraviglioso eccellente ottima comodo affidabile robusto fragile funziona funzionare smesso
    guasto settimane mesi anni cosa qualcosa qualcuno consigliato consigliare deluso delusa delusione soddisfatto
    soddisfatta contento contenta felice gentile scortese utile lento veloce velocemente pulizia pulire carica
    blocca tiene cade viene sembra odora sapore suona leggero pesante sottile spesso corto lungo largo stretto
    chiaro scuro sbagliato giusto caldo freddo gocciola consegnato consegna arrivata spedito restituito aspettato
    risposto finitura durata potenza facile facilmente usare utilizzo pulito sporco merce ancora mai acquistato
    acquisto comprato pessima brutto bello bella truffa perfetto perfetta purtroppo davvero assistenza materiale
    fa fare fatto va andare prende prendere resta restare rimane lascia dice detto chiede aspetta pensa sa vuole
    voleva deve doveva può poteva provato apre aprire aperto chiude chiudere chiuso attacca brucia bruciato fuso
    puzza strappato macchiato graffiato piegato appuntito ruvido liscio morbido duro fredda secco bagnato sicuro
    pericoloso appena presto tardi oggi ieri settimana mese dentro fuori sotto dietro prima da quando ogni alcuni
    altro altra altri stesso tale proprio buona buoni nuovo nuova vecchio grande piccolo piccola diversi lavare
    lavaggio cuocere interruttore tubo guarnizione presa negozio recensione stelle piacevole incredibile abbastanza
    piuttosto quindi allora verso tra chi quale loro noi voi questi queste quella quelle degli agli dalla dallo
    sulla nello arriva serve rompe applicazione subito`,
  nl: `waterkoker machine apparaat accu batterij scherm oplader kabel knop handvat deksel verpakking pakket
    bestelling klant klantenservice retour terugbetaling geld verkoper garantie reparatie vervanging handleiding
    maat kleur stof geur geluid lawaai water hitte keuken schoenen overhemd jas telefoon computer koptelefoon
    luidspreker bijwerking inloggen wachtwoord rekening betaling factuur kamer ontbijt douche badkamer ober
    chauffeur vlucht vertraging vertraagd ontbreekt ontbrak beschadigd gebarsten lekt luid stil goedkoop duur
    nutteloos vreselijk verschrikkelijk prachtig uitstekend geweldig perfect comfortabel betrouwbaar stevig gammel
    kapot defect werkt werkte gestopt dagen weken maanden jaren iets iemand ding aanrader aanbevelen teleurgesteld
    teleurstelling tevreden blij vriendelijk onvriendelijk onbeleefd behulpzaam traag sneller schoonmaken
    laadt loopt houdt valt komt lijkt ruikt smaakt klinkt licht zwaar dun dik kort lang breed smal strak helder
    donker verkeerd juist warm heet koud druppelt geleverd aangekomen verzonden teruggestuurd gewacht geantwoord
    afwerking duurzaam vermogen makkelijk eenvoudig gebruiken gebruik schoon vies waardeloos eindelijk helemaal
    gekocht besteld ontvangen mooie goede lekker gezellig oplichting nieuwe
    maakt maken gemaakt gaat gaan gegaan neemt nemen blijft blijven gebleven laat laten zegt gezegd vraagt wacht
    denkt weet wil wilde moet moest mag kunnen konden geprobeerd schijnt opent openen geopend sluit sluiten gesloten
    plakt brandt verbrand gesmolten stinkt gescheurd verkleurd bekrast gebogen scherp ruw glad zacht hard smerig
    vers droog nat veilig gevaarlijk nauwelijks vroeg laat binnenkort vandaag gisteren week maand binnen buiten
    onder achter voordat omdat sinds beide elke ieder enkele andere zelfde zulke eigen weg terug duurt oude grote
    kleine weinig meerdere wassen koken schakelaar slang rubber bodem stekker winkel beoordeling sterren aangenaam
    ongelooflijk echt eigenlijk tamelijk behoorlijk onze jullie hun deze welke waar waarom zonder tegen tussen vanaf
    volgens bezorgd bezorging bezorger zitten staat kregen kreeg gekregen`,
  pt: `chaleira máquina aparelho bateria tela ecrã carregador cabo botão alça tampa embalagem pacote pedido encomenda
    cliente devolução reembolso dinheiro vendedor garantia conserto reparação troca instruções manual tamanho cor
    tecido cheiro barulho água calor cozinha sapatos camisa jaqueta telefone celular computador fones alto-falante
    atualização senha conta pagamento fatura quarto café manhã chuveiro banheiro garçom motorista voo atraso atrasou
    falta faltando danificado quebrado quebrada quebrou rachado vaza vazando barulhento silencioso barato caro
    inútil horrível terrível maravilhoso excelente confortável confiável robusto frágil funciona funcionar parou
    defeito semanas meses anos coisa algo alguém recomendável recomendo recomendar decepcionado decepção satisfeito
    satisfeita feliz simpático grosseiro útil lento rápido rápida rapidamente limpeza limpar carrega trava aguenta
    cai vem parece cheira sabor soa leve pesado fino grosso curto longo largo apertado claro escuro errado certo
    quente frio pinga entregue chegaram enviado enviaram devolvido esperando responderam acabamento duração potência
    fácil facilmente usar uso limpo sujo mercadoria ainda sempre comprado compra gostei adorei péssima bonito linda
    atendimento golpe perfeito perfeita infelizmente material
    faz fazer feito vai ir pega pegar fica ficar ficou deixa deixou diz disse pede espera pensa sabe quer queria deve
    devia pode podia tentei abre abrir aberto fecha fechar fechado cola queima queimado derretido rasgado manchado
    riscado torto afiado áspero liso macio duro fria seco molhado seguro perigoso mal cedo tarde logo hoje ontem
    semana mês dentro fora embaixo atrás antes desde cada alguns outro outra outros mesmo própria próprio boas bons
    novo nova velho grande pequeno pequena vários lavar lavagem cozinhar interruptor mangueira vedação tomada loja
    avaliação estrelas agradável incrível bastante então até entre quem qual eles ela nós vocês estes estas esses
    aquele pelos nas num numa chegada vem serve quebra quebrei aplicativo continuam`,
};
