/** Languages with lexicons of their own. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type Language = (typeof languages)[number];

/** @example primaryLanguage('pt_BR') // 'pt' */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1];
  return primary?.toLowerCase();
}

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);
