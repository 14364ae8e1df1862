/** Who is measured, in order of the table. */
const names = [
  'ours',
  'natural-afinn',
  'natural-pattern',
  'vader-sentiment',
  'sentiment',
  'wink-sentiment',
  'wink-nlp',
] as const;

export interface Opponent {
  readonly name: (typeof names)[number];
  /** Module that exports `score`, as its users would write it. */
  readonly file: URL;
  /** Positive from above 0. */
  readonly score: (text: string) => number;
}

/** Loaded one after the other. */
export async function loadOpponents(): Promise<readonly Opponent[]> {
  const opponents: Opponent[] = [];
  for (const name of names) {
    const file = new URL(`${name}.ts`, import.meta.url);
    const { score } = (await import(file.href)) as Pick<Opponent, 'score'>;
    opponents.push({ name, file, score });
  }
  return opponents;
}
