import type { ScoredLexeme } from './word-facts.ts';

/** Places in the list of lexemes, `to` excluded; marks belong to no clause but end one. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Opened by `but`, `however`, `aber`: weighs more than the clause before. */
  readonly contrast: boolean;
  /** Opened within a sentence by `although`: weighs less than the clause before. */
  readonly concedes: boolean;
  /** The mark that ended it, '' for a contrast word or the end of the text. */
  readonly mark: string;
  /** Repetitions of that mark. */
  readonly marks: number;
  /** In the title, whose offsets do not lie in the text. */
  readonly title: boolean;
}

/** Marks that end a clause; a comma only ends the scope of a negation. */
const clauseMarks = new Set(['.', ';', ':', '!', '?', '(', ')', '\n', '-']);

/**
 * Cuts at clause marks and before contrast words.
 * @param titleEnd place of the first lexeme of the text behind the title
 */
export function splitClauses(lexemes: readonly ScoredLexeme[], titleEnd: number): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  let contrast = false;
  let concedes = false;
  const close = (to: number, mark: string, marks: number): void => {
    if (to > from) clauses.push({ from, to, contrast, concedes, mark, marks, title: from < titleEnd });
  };
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    if (lexeme.kind === 'mark' && clauseMarks.has(lexeme.word)) {
      close(at, lexeme.word, lexeme.end - lexeme.start);
      from = at + 1;
      contrast = false;
      concedes = false;
    } else if (lexeme.form.contrasts && at > from) {
      close(at, '', 0);
      from = at;
      contrast = true;
      concedes = lexeme.form.concedes;
    } else if (at === titleEnd && at > from) {
      close(at, '\n', 1);
      from = at;
      contrast = false;
      concedes = false;
    } else if (at === from && lexeme.form.contrasts) contrast = true;
  }
  close(lexemes.length, '', 0);
  return clauses;
}

/** What one side of a contrast counts: what comes before `but`, what comes after `although`. */
const LESSER_SIDE = 0.6;

/** How much the words of a clause count for the whole text. */
export function shareOf(clauses: readonly Clause[], index: number): number {
  const next = clauses[index + 1];
  const yields = next?.contrast === true && !next.concedes;
  return (yields ? LESSER_SIDE : 1) * (clauses[index]?.concedes ? LESSER_SIDE : 1);
}
