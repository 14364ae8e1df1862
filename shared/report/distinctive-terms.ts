/** Pseudo-texts of the prior: words that are rare everywhere are pulled to the common rate. */
const PRIOR_TEXTS = 20;
/** One-sided 1 % for a single word; words are ranked, not tested as a family. */
const MINIMUM_Z = 2.326;

export interface DistinctiveTerm {
  readonly term: string;
  /** Texts of the focus that use it. */
  readonly texts: number;
  readonly z: number;
}

/**
 * Terms that are more frequent in some texts than in others, in no order. Counts texts, not repetitions.
 * Log-odds ratio with an informative Dirichlet prior from both sides together (Monroe, Colaresi and Quinn 2008):
 * z = (logit' a - logit' b) / sqrt(1/(a + prior) + 1/(b + prior)).
 * @param focus terms of each text
 * @param minimumTexts texts that must use a term: one loud review names nothing
 */
export function distinctiveTerms(
  focus: readonly ReadonlySet<string>[],
  baseline: readonly ReadonlySet<string>[],
  minimumTexts: number,
): readonly DistinctiveTerm[] {
  const here = textsByTerm(focus);
  const before = textsByTerm(baseline);
  const total = focus.length + baseline.length;
  const found: DistinctiveTerm[] = [];
  for (const [term, texts] of here) {
    if (texts < minimumTexts) continue;
    const other = before.get(term) ?? 0;
    const prior = (PRIOR_TEXTS * (texts + other)) / total;
    const odds = (count: number, all: number): number =>
      Math.log((count + prior) / Math.max(prior, all + PRIOR_TEXTS - count - prior));
    const difference = odds(texts, focus.length) - odds(other, baseline.length);
    const z = difference / Math.sqrt(1 / (texts + prior) + 1 / (other + prior));
    if (z >= MINIMUM_Z) found.push({ term, texts, z });
  }
  return found;
}

function textsByTerm(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const terms of texts) for (const term of terms) found.set(term, (found.get(term) ?? 0) + 1);
  return found;
}
