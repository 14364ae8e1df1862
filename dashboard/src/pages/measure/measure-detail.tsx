import { paths } from '../../api/paths.ts';
import type { PointsAnswer } from '../../api/shapes.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useRouter } from '../../router/router.tsx';
import { WithAnswer } from '../../ui/answer.tsx';
import { Empty } from '../../ui/empty.tsx';
import { NoWeek } from '../../ui/no-week.tsx';
import { aspectLabel, useWords } from '../../words/words.ts';
import { FeedbackBehind } from './feedback-behind.tsx';
import { History } from './history.tsx';
import { MeasureChart } from './measure-chart.tsx';
import { MeasureFacts } from './measure-facts.tsx';

interface MeasureDetailProps {
  readonly product: string;
  readonly aspect: string;
}

/** Chart of one measure, what was said of it, its goal, and the feedback behind the week under the cursor. */
export function MeasureDetail({ product, aspect }: MeasureDetailProps) {
  const words = useWords();
  const { place } = useRouter();
  const answer = useAnswer<PointsAnswer>(paths.points(place));
  const title = words.measure.title(aspectLabel(words, aspect, answer.value?.aspectName), product);
  return (
    <>
      <h1>{title}</h1>
      <WithAnswer answer={answer}>
        {(measure) => {
          const last = measure.data.at(-1);
          const point =
            place.week === undefined ? last : measure.data.find(({ week }) => week === place.week);
          if (last === undefined)
            return <Empty title={words.failure.notFound} help={words.failure.notFoundHelp} />;
          return point === undefined ? (
            <NoWeek week={place.week ?? ''} latest={last.week} />
          ) : (
            <>
              <MeasureChart measure={measure} point={point} title={title} />
              <MeasureFacts measure={measure} point={point} />
              <History measure={measure} />
              <FeedbackBehind measure={measure} point={point} />
            </>
          );
        }}
      </WithAnswer>
    </>
  );
}
