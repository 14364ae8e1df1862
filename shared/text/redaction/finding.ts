type RedactionLabel = 'email' | 'phone' | 'iban' | 'card' | 'order' | 'name' | 'url';

/** A piece of personal data: UTF-16 offsets, `end` excluded. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly label: RedactionLabel;
}

export const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
export const isLetterCode = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
export const isWordCode = (code: number): boolean => isDigitCode(code) || isLetterCode(code);
