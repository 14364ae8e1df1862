/** Languages of the interface. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);

/** The language chosen in the address, if any. */
export function languageOfAddress(): Language | undefined {
  const chosen = new URLSearchParams(location.search).get('lang');
  return isLanguage(chosen) ? chosen : undefined;
}

/** Chosen in the address, else the first of the browser's that we speak, else English. */
export const currentLanguage = (): Language =>
  languageOfAddress() ??
  navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => isLanguage(tag)) ??
  'en';
