import { formatValue } from '../../../../shared/charts/format-value.ts';
import type { FeedbackItem } from '../../api/shapes.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { count, dayName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { Correction } from './correction.tsx';

/** Feedback one below the other, in the language it was written in. */
export const FeedbackList = ({ items }: { readonly items: readonly FeedbackItem[] }) => (
  <ol class="feedback">
    {items.map((item) => (
      <li key={item.id}>
        <FeedbackEntry item={item} />
      </li>
    ))}
  </ol>
);

function FeedbackEntry({ item }: { readonly item: FeedbackItem }) {
  const words = useWords();
  const language = item.language === 'und' ? '' : item.language;
  return (
    <article>
      <EntryHead item={item} />
      {item.title !== undefined && item.title !== '' && (
        <p class="entry-title" lang={language} dir="auto">
          {item.title}
        </p>
      )}
      {item.text === '' ? (
        <p class="quiet">{words.feedback.noText}</p>
      ) : (
        <p>
          <MarkedText text={item.text} spans={item.spans} language={item.language} />
        </p>
      )}
      {item.truncated === true && <p class="quiet small">{words.feedback.truncated}</p>}
      {item.reply !== undefined && item.reply !== '' && (
        <details>
          <summary>{words.feedback.reply}</summary>
          <p dir="auto" lang="">
            {item.reply}
          </p>
        </details>
      )}
      <Correction item={item} />
    </article>
  );
}

function EntryHead({ item }: { readonly item: FeedbackItem }) {
  const words = useWords();
  const tone = item.gap < 0 ? 'concern' : 'improvement';
  return (
    <p class="entry-head quiet">
      <span class={item.gap === 0 ? 'gap' : `gap text-${tone}`}>
        {words.feedback.gap} {formatValue(item.gap, 'gap', words.locale)}
      </span>
      {item.rating && (
        <span>{words.feedback.stars(count(item.rating.value, words), count(item.rating.max, words))}</span>
      )}
      <span>{item.product}</span>
      <span>{dayName(item.day, words)}</span>
      <span>{item.source}</span>
      <span>{words.feedback.kinds[item.kind]}</span>
      {item.copyOf !== undefined && <span class="tag">{words.feedback.copy}</span>}
      {item.verified === true && <span>{words.feedback.verified}</span>}
      {item.url !== undefined && (
        <OutsideLink href={item.url} label={words.feedback.originalOf(item.source)}>
          {words.feedback.original}
        </OutsideLink>
      )}
    </p>
  );
}
