import type { Aspect } from './aspect.ts';

export const safety: Aspect = {
  id: 'safety',
  words: {
    en: `safe unsafe safety danger dangerous hazard hazardous injury injured burn burned burnt fire smoke smoking shock toxic choking allergic allergy
      allergen explosion exploded electrocuted sharp poisoning sick mold brake brakes seatbelt helmet recall`,
    de: `sicherheit unsicher gefahr gefährlich gefährdet verletzung verletzt verbrannt verbrennt verbrennung feuer brand rauch qualm stromschlag giftig
      allergie allergisch allergene explodiert explosion vergiftung scharfkantig schimmel bremse bremsen helm rückrufaktion erstickungsgefahr`,
    fr: 'sécurité danger dangereux blessure blessé brûlure brûlé feu incendie fumée toxique allergie allergique explosion moisissure',
    es: 'seguridad peligro peligroso herida herido quemadura quemado fuego incendio humo tóxico alergia alérgico explosión moho',
    it: 'sicurezza pericolo pericoloso ferita ferito bruciatura bruciato fuoco incendio fumo tossico allergia allergico esplosione muffa',
    nl: 'veiligheid gevaar gevaarlijk verwonding gewond verbrand brand rook giftig allergie allergisch explosie schimmel onveilig',
    pt: 'segurança perigo perigoso ferimento ferido queimadura queimou fogo incêndio fumaça tóxico alergia alérgico explosão mofo',
  },
  phrases: {
    en: ['child lock', 'seat belt', 'choking hazard', 'stomach problems', 'food poisoning'],
    de: ['heiß dass'],
  },
  examples: [
    { language: 'en', text: 'The plug is dangerous, it gave me a shock.' },
    { language: 'de', text: 'Die scharfen Kanten sind gefährlich.' },
  ],
};
