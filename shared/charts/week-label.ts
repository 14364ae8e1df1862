/**
 * A week as it stands below an axis or in a sentence.
 * @example weekLabel('2026-W07', 'de') // 'KW 7'
 */
export const weekLabel = (week: string, locale: string): string =>
  `${locale.startsWith('de') ? 'KW ' : 'W'}${String(Number(week.slice(6)))}`;

/** With its year. @example weekWithYear('2026-W07', 'en') // 'W7 2026' */
export const weekWithYear = (week: string, locale: string): string =>
  `${weekLabel(week, locale)} ${week.slice(0, 4)}`;
