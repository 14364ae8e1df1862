import type { UnnamedTerms } from '../../../../shared/report/unnamed-terms.ts';
import { count } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

/** Frequent words that no aspect has yet, so that the list of aspects can grow. */
export function Unnamed({ n, terms }: UnnamedTerms) {
  const words = useWords();
  if (terms.length === 0) return null;
  return (
    <>
      <h3>{words.gaps.unnamed}</h3>
      <p class="terms">
        {terms.map(({ term, texts }) => (
          <span key={term}>
            <q class="term" lang="">
              {term}
            </q>{' '}
            {count(texts, words)}
          </span>
        ))}
      </p>
      <p class="quiet small">
        {words.gaps.unnamedHelp(count(n, words))} <code>quality-signals aspects</code>
      </p>
    </>
  );
}
