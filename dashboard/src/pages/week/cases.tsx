import type { ComponentChildren } from 'preact';
import type { FeedbackRef, Quote } from '../../../../shared/report/weekly-report.ts';
import { Link } from '../../router/link.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { dayName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { feedbackPlace } from '../feedback/feedback-place.ts';

interface Case {
  readonly product: string;
  readonly quote: Quote;
  readonly query: FeedbackRef;
}

interface CasesProps<T extends Case> {
  readonly cases: readonly T[];
  /** What stands before the product. */
  readonly tags: (one: T) => ComponentChildren;
}

/** Single feedback for a person to read, each with a link to itself in the list. */
export function Cases<T extends Case>({ cases, tags }: CasesProps<T>) {
  const words = useWords();
  return (
    <ul class="hazards">
      {cases.map((one) => (
        <li key={one.quote.id}>
          <p class="hazard-head">
            {tags(one)}
            <strong>{one.product}</strong>{' '}
            <span class="quiet">
              {one.quote.source}, {dayName(one.quote.day, words)}
            </span>
          </p>
          <p>
            <MarkedText text={one.quote.text} spans={one.quote.spans} />
          </p>
          <Link
            to={feedbackPlace(one.query)}
            label={`${words.read}: ${one.product}, ${dayName(one.quote.day, words)}`}
          >
            {words.read}
          </Link>
        </li>
      ))}
    </ul>
  );
}
