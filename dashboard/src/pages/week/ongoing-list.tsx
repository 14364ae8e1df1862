import type { OngoingItem } from '../../../../shared/report/weekly-report.ts';
import { Link } from '../../router/link.tsx';
import { measureText } from '../../words/measure-text.ts';
import { weekName } from '../../words/format.ts';
import { aspectLabel, useWords } from '../../words/words.ts';
import { measurePlace } from '../measure/measure-place.ts';
import { feedbackPlace } from '../feedback/feedback-place.ts';

/** What was told in an earlier week: name, number with its feedback, since when, whose it is. */
export function OngoingList({ items }: { readonly items: readonly OngoingItem[] }) {
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
              {item.direction === 'down' && <span class="quiet"> · {words.improving}</span>}
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
              {words.ongoingSince(
                weekName(item.onset ?? item.newsWeek, words),
                weekName(item.newsWeek, words),
                item.owner,
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
