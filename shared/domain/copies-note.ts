/** How many texts behind a concern are copies of one. */
export interface CopiesFacts {
  readonly copies: number;
  readonly of: number;
  /** Absent when they came from several. */
  readonly source?: string | undefined;
}

/** @example copiesNote({ copies: 31, of: 34, source: 'shop' }) // '31 of 34 are one text, all from shop' */
export const copiesNote = ({ copies, of, source }: CopiesFacts): string =>
  `${String(copies)} of ${String(of)} are one text${source === undefined ? '' : `, all from ${source}`}`;

/** The facts in a note of copies, for another language. @returns undefined for any other note */
export function readCopiesNote(note: string): CopiesFacts | undefined {
  const [, copies, of, source] = /^(\d+) of (\d+) are one text(?:, all from (.+))?$/s.exec(note) ?? [];
  if (copies === undefined || of === undefined) return undefined;
  return { copies: Number(copies), of: Number(of), ...(source === undefined ? {} : { source }) };
}
