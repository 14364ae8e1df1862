/** Longest text that is stored and scored, in UTF-16 code units; the rest is cut and `truncated` is set. */
export const MAX_TEXT_LENGTH = 8_000;

/** Longest note of an owner, in UTF-16 code units. */
export const MAX_NOTE_LENGTH = 500;
