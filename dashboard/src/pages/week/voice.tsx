import type { Quote, SignalItem } from '../../../../shared/report/weekly-report.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { dayName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

/** The most typical customer in his own words; of an improvement, what is said now and what was said before. */
export function Voice({ item }: { readonly item: SignalItem }) {
  const words = useWords();
  const [now, before] = [item.evidence[0], item.before[0]];
  return (
    <>
      {now && <Words quote={now} label={before && words.now} />}
      {before && <Words quote={before} label={words.before} />}
    </>
  );
}

function Words({ quote, label }: { readonly quote: Quote; readonly label: string | undefined }) {
  const words = useWords();
  return (
    <figure class="voice">
      <blockquote>
        <MarkedText text={quote.text} spans={quote.spans} />
      </blockquote>
      <figcaption class="quiet">
        {label !== undefined && `${label}: `}
        {quote.source}, {dayName(quote.day, words)}
      </figcaption>
    </figure>
  );
}
