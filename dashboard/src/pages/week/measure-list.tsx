import { ALL_SOURCES } from '../../../../shared/domain/aspect-id.ts';
import type { MeasureItem } from '../../../../shared/report/weekly-report.ts';
import { Link } from '../../router/link.tsx';
import { measureText } from '../../words/measure-text.ts';
import { aspectLabel, useWords } from '../../words/words.ts';
import { measurePlace } from '../measure/measure-place.ts';
import { feedbackPlace } from '../feedback/feedback-place.ts';

/** Measures one below the other: name, number with its feedback, usual range. */
export function MeasureList({ items }: { readonly items: readonly MeasureItem[] }) {
  const words = useWords();
  return (
    <ul class="measures">
      {items.map((item) => {
        const text = measureText(item, words);
        const name = words.measure.title(aspectLabel(words, item.aspect, item.aspectName), item.product);
        return (
          <li key={item.id}>
            <span>
              <Link to={measurePlace(item)}>{name}</Link>
              {item.source !== ALL_SOURCES && <span class="quiet"> · {item.source}</span>}
            </span>
            <span>
              <Link
                class="number-small"
                to={feedbackPlace(item.query)}
                label={`${name}, ${text.value}: ${words.seeFeedback(text.volume)}`}
              >
                {text.value}
              </Link>{' '}
              <span class="quiet">{text.volume}</span>
            </span>
            <span class="quiet">
              {words.usual} {text.range}
              {item.note !== undefined && ` · ${words.reportNote(item.note)}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
