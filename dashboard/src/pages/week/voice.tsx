import type { SignalItem } from '../../../../shared/report/weekly-report.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { dayName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

/** The most typical customer in his own words. */
export function Voice({ item }: { readonly item: SignalItem }) {
  const words = useWords();
  const quote = item.evidence[0];
  if (!quote) return null;
  return (
    <figure class="voice">
      <blockquote>
        <MarkedText text={quote.text} spans={quote.spans} />
      </blockquote>
      <figcaption class="quiet">
        {quote.source}, {dayName(quote.day, words)}
      </figcaption>
    </figure>
  );
}
