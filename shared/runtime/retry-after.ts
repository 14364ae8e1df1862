/**
 * Seconds that a server asks to be left alone for, at least one.
 * @param header seconds or a date, as RFC 9110 has it
 * @returns undefined when it names none
 */
export function retryAfterSeconds(header: string | undefined, now: string): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d{1,9}$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - Date.parse(now)) / 1_000);
  return Number.isNaN(seconds) ? undefined : Math.max(seconds, 1);
}
