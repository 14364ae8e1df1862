import { useEffect, useState } from 'preact/hooks';
import { ALL_SOURCES } from '../../../../shared/domain/aspect-id.ts';
import { paths } from '../../api/paths.ts';
import type { FeedbackItem, List, Point, PointsAnswer } from '../../api/shapes.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Link } from '../../router/link.tsx';
import type { Place } from '../../router/place.ts';
import { WithAnswer } from '../../ui/answer.tsx';
import { Legend } from '../../ui/legend.tsx';
import { weekName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { FeedbackList } from '../feedback/feedback-list.tsx';

interface FeedbackBehindProps {
  readonly measure: PointsAnswer;
  readonly point: Point;
}

const SHOWN = 5;
/** Somebody who runs along the chart is not sent every week's feedback. */
const PAUSE_MS = 300;

/** The defects of the selected week, with the spans that prove them. */
export function FeedbackBehind({ measure, point }: FeedbackBehindProps) {
  const words = useWords();
  const [week, setWeek] = useState(point.week);
  useEffect(() => {
    const timer = setTimeout(() => setWeek(point.week), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [point.week]);
  const place: Place = {
    page: 'feedback',
    product: measure.product,
    aspect: measure.aspect,
    week,
    source: measure.source === ALL_SOURCES ? undefined : measure.source,
    kind: measure.kind,
    // A complaint counts whatever its gap.
    ...(measure.kind === 'count' ? {} : { defects: 'true' }),
  };
  const answer = useAnswer<List<FeedbackItem>>(paths.feedback(place, SHOWN));
  return (
    <section aria-labelledby="behind">
      <h2 id="behind">{words.measure.behind(weekName(week, words))}</h2>
      <p class="quiet">
        {measure.kind !== 'count' && words.measure.onlyDefects}{' '}
        <Link to={place}>{words.measure.allFeedback}</Link>
      </p>
      <Legend />
      <WithAnswer answer={answer}>
        {({ data }) =>
          data.length === 0 ? <p class="nothing">{words.feedback.none}</p> : <FeedbackList items={data} />
        }
      </WithAnswer>
    </section>
  );
}
