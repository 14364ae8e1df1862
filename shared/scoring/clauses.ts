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

/** How a clause begins. */
type Opening = Pick<Clause, 'from' | 'contrast' | 'concedes'>;

/**
 * Cuts at clause marks and before contrast words.
 * @param titleEnd place of the first lexeme of the text behind the title
 */
export function splitClauses(lexemes: readonly ScoredLexeme[], titleEnd: number): Clause[] {
  const clauses: Clause[] = [];
  let opening: Opening = { from: 0, contrast: false, concedes: false };
  for (let at = 0; at < lexemes.length; at += 1) {
    const lexeme = lexemes[at];
    if (!lexeme) break;
    const { kind, word, form } = lexeme;
    const isEmpty = at === opening.from;
    if (kind === 'mark' && clauseMarks.has(word)) {
      if (!isEmpty) clauses.push(closed(opening, titleEnd, at, word, lexeme.end - lexeme.start));
      opening = { from: at + 1, contrast: false, concedes: false };
    } else if (form.contrasts && !isEmpty) {
      clauses.push(closed(opening, titleEnd, at, '', 0));
      opening = { from: at, contrast: true, concedes: form.concedes };
    } else if (at === titleEnd && !isEmpty) {
      clauses.push(closed(opening, titleEnd, at, '\n', 1));
      opening = { from: at, contrast: false, concedes: false };
    } else if (isEmpty && form.contrasts) opening = { ...opening, contrast: true };
  }
  if (lexemes.length > opening.from) clauses.push(closed(opening, titleEnd, lexemes.length, '', 0));
  return clauses;
}

const closed = (opening: Opening, titleEnd: number, to: number, mark: string, marks: number): Clause => ({
  from: opening.from,
  to,
  contrast: opening.contrast,
  concedes: opening.concedes,
  mark,
  marks,
  title: opening.from < titleEnd,
});

/** What one side of a contrast counts: what comes before `but`, what comes after `although`. */
const LESSER_SIDE = 0.6;

/** How much the words of a clause count for the whole text. */
export function shareOf(clauses: readonly Clause[], index: number): number {
  const next = clauses[index + 1];
  const yields = next?.contrast === true && !next.concedes;
  return (yields ? LESSER_SIDE : 1) * (clauses[index]?.concedes ? LESSER_SIDE : 1);
}
