/**
 * JSON with ASCII characters only. The queue accepts XML characters only (no U+FFFE, no NUL), and one refused
 * character would make a message that can never be sent.
 * @example asciiJson('é') // '"\\u00e9"'
 */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
