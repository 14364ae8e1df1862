import type { Aspect } from './aspect.ts';

export const safety: Aspect = {
  id: 'safety',
  words: {
    en: `safe unsafe safety danger dangerous hazard hazardous injury injured burn burned burnt fire smoke smoking shock toxic choking allergic allergy
      allergen explosion exploded electrocuted sharp poisoning sick mold brake brakes seatbelt helmet recall`,
    de: `sicherheit unsicher gefahr gefährlich gefährdet verletzung verletzt verbrannt verbrennt verbrennung feuer brand rauch qualm
      stromschlag giftig allergie allergisch allergene explodiert explosion vergiftung scharfkantig schimmel bremse bremsen helm
      rückrufaktion erstickungsgefahr sicherheitsrisiko sicherheitsmangel unfall unfälle brandgefahr brandgeruch funken kurzschluss
      gesundheitsgefährdend gesundheitsschädlich schadstoffe giftstoffe kindersicher kindersicherung splitter schnittwunde ausschlag
      bakterien gurt gurte airbag rutschgefahr stolpergefahr kippt umgekippt stromschläge`,
    fr: `sécurité danger dangereux blessure blessé brûlure brûlé feu incendie fumée toxique allergie allergique explosion moisissure
      dangereuse risque risques blessures brûlures brûlant électrocution choc étincelles court-circuit étouffement toxiques nocif
      irritation allergies tranchant sécurisé freins ceinture casque accident intoxication moisissures`,
    es: `seguridad peligro peligroso herida herido quemadura quemado fuego incendio humo tóxico alergia alérgico explosión moho peligrosa
      riesgo riesgos heridas quemaduras quema descarga calambre chispas cortocircuito asfixia tóxica nocivo irritación alergias
      cortante afilado frenos cinturón casco accidente intoxicación insegura inseguro`,
    it: `sicurezza pericolo pericoloso ferita ferito fuoco incendio fumo tossico allergia allergico esplosione muffa pericolosa rischio
      rischi ferite ustione ustioni scossa scintille cortocircuito soffocamento tossica nocivo irritazione allergie tagliente freni
      cintura casco incidente intossicazione insicuro muffe`,
    nl: `veiligheid gevaar gevaarlijk verwonding gewond verbrand brand rook giftig allergie allergisch explosie schimmel onveilig
      gevaarlijke risico verwondingen brandwond brandwonden schok vonken kortsluiting verstikkingsgevaar giftige schadelijk irritatie
      allergieën scherpe remmen gordel helm ongeluk voedselvergiftiging veilig onveilige brandgevaar`,
    pt: `segurança perigo perigoso ferimento ferido queimadura fogo incêndio fumaça tóxico alergia alérgico explosão mofo perigosa risco
      riscos ferimentos queimaduras choque faíscas curto-circuito asfixia engasgo tóxica nocivo irritação alergias cortante afiado
      freios cinto capacete acidente intoxicação insegura inseguro bolor`,
  },
  phrases: {
    en: ['child lock', 'seat belt', 'choking hazard', 'stomach problems', 'food poisoning'],
    de: ['heiß dass'],
    fr: ['prendre|pris feu', 'choc électrique', 'court circuit', 'intoxication alimentaire'],
    es: ['descarga eléctrica', 'sale humo', 'intoxicación alimentaria'],
    it: ['scossa elettrica', 'preso fuoco', 'intossicazione alimentare'],
    nl: ['vlam gevat', 'elektrische schok', 'voedsel vergiftiging'],
    pt: ['choque elétrico', 'pegou fogo', 'curto circuito', 'intoxicação alimentar'],
  },
  examples: [
    { language: 'en', text: 'The plug is dangerous, it gave me a shock.' },
    { language: 'de', text: 'Die scharfen Kanten sind gefährlich.' },
  ],
};
