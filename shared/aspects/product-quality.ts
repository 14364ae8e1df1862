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
      gewicht komfort bequem unbequem laut leise lautstärke akku sitz zimmer bett essen mahlzeit gericht frühstück kaffee portion stabil
      wackelig plastik leder naht leistung zutaten frisch passform polster griff schublade matratze bezug sauber schmutzig ausstattung`,
    fr: 'qualité matière tissu design aspect goût écran image appareil odeur taille couleur poids confort confortable bruit batterie siège chambre lit repas plat petit-déjeuner café portion solide plastique cuir finition cuisine nourriture propre sale',
    es: 'calidad material tela diseño aspecto sabor sonido pantalla imagen cámara olor tamaño color peso comodidad cómodo ruido batería asiento habitación cama comida plato desayuno café ración plástico cuero acabado limpio sucio',
    it: 'qualità materiale tessuto design aspetto gusto sapore suono schermo immagine fotocamera odore dimensione colore peso comodità comodo rumore batteria sedile camera letto cibo piatto colazione caffè porzione plastica pelle finitura cucina pulito sporco',
    nl: 'kwaliteit materiaal stof ontwerp uiterlijk smaak geluid scherm beeld camera geur maat kleur gewicht comfort comfortabel lawaai accu batterij stoel kamer bed eten gerecht ontbijt koffie portie plastic leer afwerking schoon vies',
    pt: 'qualidade material tecido design aparência sabor som tela imagem câmera cheiro tamanho cor peso conforto confortável barulho bateria assento quarto cama comida prato café porção plástico couro acabamento limpo sujo',
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
  },
  examples: [
    { language: 'en', text: 'The fabric is thin and scratchy.' },
    { language: 'de', text: 'Die Verarbeitung ist hervorragend.' },
  ],
};
