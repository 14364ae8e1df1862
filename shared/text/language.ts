/** Languages with lexicons of their own. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'] as const;
export type Language = (typeof languages)[number];

/** @example primaryLanguage('pt_BR') // 'pt' */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const primary = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1];
  return primary?.toLowerCase();
}

const known: ReadonlySet<string | undefined> = new Set(languages);

export const isLanguage = (text: string | undefined): text is Language => known.has(text);
