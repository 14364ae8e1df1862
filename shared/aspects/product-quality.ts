import type { Aspect } from './aspect.ts';

export const productQuality: Aspect = {
  id: 'product-quality',
  words: {
    en: `quality material fabric finish design look looks taste flavor flavour tasty delicious sound screen display picture image camera
      build workmanship craftsmanship smell scent texture fit size color colour weight comfort comfortable uncomfortable noise noisy
      battery seat room bed food meal dish breakfast dinner coffee portion sturdy flimsy wobbly cheaply soft stiff
      plastic leather stitching performance ingredients fresh stale decor furniture bathroom legroom lens handle cushion drawer
      ambiance ambience atmosphere dessert sauce meat pizza sushi menu wine drink pillow mattress carpet view clean dirty`,
    de: `qualität material verarbeitung design optik aussehen geschmack klang ton bild bildschirm display kamera stoff geruch größe farbe
      gewicht komfort bequem unbequem laut leise lautstärke akku sitz zimmer bett essen mahlzeit gericht frühstück kaffee portion
      stabil wackelig plastik leder naht leistung zutaten frisch passform polster griff schublade matratze bezug sauber schmutzig
      ausstattung qualitativ ausführung farben farbton muster zuschnitt schnitt größen gewebe futter sohle absatz schuhe hose kleid
      jacke lautsprecher bass mikrofon auflösung helligkeit kontrast tastatur lüfter motor saugkraft saugleistung leuchtkraft
      akkulaufzeit ladezeit reichweite duft aroma konsistenz teig fleisch gemüse suppe pizza wein bier speisen kuchen getränke buffet
      speisekarte portionen bad dusche balkon aussicht möbel teppich kissen decke rahmen gehäuse deckel henkel
      reißverschluss nähte beschichtung lack kunststoff metall holz glas gummi optisch haptik klebekraft saugfähig wirkung
      tragekomfort sitzkomfort ambiente atmosphäre handlung charaktere stimme raumklang gerät produkt ware artikel`,
    fr: `qualité matière tissu design aspect goût écran image appareil odeur taille couleur poids confort confortable bruit batterie
      siège chambre lit repas plat petit-déjeuner café portion solide plastique cuir finition cuisine nourriture propre sale qualités
      matériau matériaux matières tissus coupe couleurs tailles son sons résolution luminosité haut-parleur micro clavier moteur
      puissance autonomie charge parfum arôme texture viande légumes soupe pizza vin bière plats desserts dessert boissons buffet
      carte portions douche salle bain vue décoration meubles matelas oreiller couette couverture semelle chaussures pantalon robe
      veste fermeture couture coutures revêtement métal bois verre caoutchouc esthétique efficacité ambiance histoire personnages
      produit article odeurs propreté insonorisation literie saveur saveurs`,
    es: `calidad material tela diseño aspecto sabor sonido pantalla imagen cámara olor tamaño color peso comodidad cómodo ruido batería
      asiento habitación cama comida plato desayuno café ración plástico cuero acabado limpio sucio calidades materiales telas tejido
      costura costuras colores talla tallas tallaje resolución brillo altavoz micrófono motor potencia autonomía carga aroma textura
      carne verduras sopa pizza vino cerveza platos postre postres bebidas bufé buffet carta raciones ducha baño vistas decoración
      muebles colchón almohada manta suela zapatos pantalón vestido chaqueta cremallera asa tapa revestimiento metal madera cristal
      goma estética tacto eficacia ambiente historia personajes producto artículo limpieza habitaciones olores acabados`,
    it: `qualità materiale tessuto design gusto sapore suono schermo immagine fotocamera odore dimensione colore peso comodità
      comodo rumore batteria sedile camera letto cibo piatto colazione caffè porzione plastica pelle finitura cucina pulito sporco
      materiali tessuti cuciture colori taglia taglie vestibilità audio risoluzione luminosità altoparlante microfono tastiera motore
      potenza autonomia ricarica profumo aroma consistenza carne verdure zuppa pizza vino birra piatti dolce dolci bevande buffet menù
      porzioni doccia bagno vista arredamento mobili materasso cuscino coperta suola scarpe pantaloni vestito giacca cerniera bottone
      coperchio manico rivestimento metallo legno vetro gomma estetica tatto efficacia ambiente storia personaggi prodotto articolo
      pulizia camere odori finiture`,
    nl: `kwaliteit materiaal stof ontwerp uiterlijk smaak geluid scherm beeld camera geur maat kleur gewicht comfort comfortabel lawaai
      accu batterij stoel kamer bed eten gerecht ontbijt koffie portie plastic leer afwerking schoon vies kwalitatief materialen
      stoffen naden pasvorm kleuren maten beeldscherm resolutie helderheid luidspreker speaker microfoon toetsenbord motor vermogen
      zuigkracht accuduur batterijduur opladen aroma textuur vlees groenten soep pizza wijn bier gerechten toetje dessert dranken
      buffet menukaart porties douche badkamer uitzicht inrichting meubels matras kussen deken zool schoenen broek jurk jas rits
      deksel handvat coating metaal hout glas rubber sfeer verhaal personages product artikel bas klank klankkwaliteit afgewerkt
      smaken kamers hygiëne schoonmaak`,
    pt: `qualidade material tecido design aparência sabor som tela imagem câmera cheiro tamanho cor peso conforto confortável barulho
      bateria assento quarto cama comida prato café porção plástico couro acabamento limpo sujo qualidades materiais tecidos costura
      costuras cores tamanhos caimento áudio resolução brilho alto-falante microfone motor potência autonomia carga perfume aroma
      textura carne legumes sopa pizza vinho cerveja pratos sobremesa bebidas buffet cardápio menu porções chuveiro banheiro banho
      vista decoração móveis colchão almofada travesseiro cobertor sola sapatos tênis calça vestido jaqueta zíper tampa alça
      revestimento metal madeira vidro borracha estética toque eficácia ambiente história personagens produto artigo limpeza quartos
      cheiros`,
  },
  phrases: {
    en: [
      'well made',
      'poorly|cheaply made|built|finished',
      'build quality',
      'battery life',
      'feel|feels|felt|look|looks|looked|seem|seems|seemed|sound|sounds _? _? cheap|cheaply',
      'cheap looking|feeling|plastic|plasticky|material|materials|fabric|construction|quality|build|feel|look|finish',
      'cheap and|, flimsy|nasty|plasticky|tacky|thin|fragile|weak|wobbly',
    ],
    de: [
      'gut|schlecht|billig verarbeitet|gemacht',
      'wirkt|wirken|wirkte|wirkten|aussieht|sieht|sehen|fühlt|fühlen sich|etwas|sehr|sehr|aber|insgesamt? _? billig|minderwertig',
      'billiges|billige|billiger|billigem plastik|material|kunststoff|verarbeitung|qualität|stoff',
      'billig anfühlt|aussieht|gemacht',
    ],
    fr: [
      'petit déjeuner',
      'bien|mal fait|fini|conçu',
      'mauvaise|bonne|excellente qualité',
      'fait|faire cheap',
      'salle de bain',
    ],
    es: [
      'mala|buena|excelente|poca calidad',
      'bien|mal hecho|acabado|terminado',
      'cuarto de baño',
      'parece de juguete',
    ],
    it: [
      'l|di|bell|un|nell|dell aspetto',
      'scarsa|ottima|buona|pessima qualità',
      'ben|fatto|mal fatto|bene|rifinito|male',
    ],
    nl: ['slechte|goede|matige|prima kwaliteit', 'goed|slecht gemaakt|afgewerkt', 'voelt .. goedkoop|stevig'],
    pt: [
      'atende|atendeu|atenderam|atendem .. expectativa|expectativas|necessidades',
      'má|boa|ótima|péssima|baixa qualidade',
      'bem|mal feito|acabado',
      'café da manhã',
    ],
  },
  examples: [
    { language: 'en', text: 'The fabric is thin and scratchy.' },
    { language: 'de', text: 'Die Verarbeitung ist hervorragend.' },
  ],
};
