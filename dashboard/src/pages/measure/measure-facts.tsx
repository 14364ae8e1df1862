import { formatValue } from '../../../../shared/charts/format-value.ts';
import type { Point, PointsAnswer } from '../../api/shapes.ts';
import { LARGEST_STEADY_RATIO } from '../../../../shared/domain/verdict.ts';
import { Facts } from '../../ui/facts.tsx';
import { ratio, rise, unitOf, weekName } from '../../words/format.ts';
import { decidingWeeks } from '../../words/deciding-weeks.ts';
import { measureText } from '../../words/measure-text.ts';
import type { Words } from '../../words/en.ts';
import { useWords } from '../../words/words.ts';
import { Judged } from './judged.tsx';

interface MeasureFactsProps {
  readonly measure: PointsAnswer;
  readonly point: Point;
}

/** The selected week in numbers, the goal, and what this measure could notice at all. */
export function MeasureFacts({ measure, point }: MeasureFactsProps) {
  const words = useWords();
  const { goal, kind } = measure;
  const text = measureText({ ...point, kind }, words);
  const window = decidingWeeks({ ...point, kind }, words);
  const share = (value: number): string => formatValue(value, unitOf(kind), words.locale);
  return (
    <div class="columns">
      <section class="panel">
        <h2>{weekName(point.week, words)}</h2>
        <Facts
          facts={[
            [words.measure.columns.value, `${text.value} · ${text.volume}`],
            [words.usual, text.range],
            [
              words.effect,
              point.effect === undefined ? undefined : words.effectTimes(ratio(point.effect, words)),
            ],
            [
              words.measure.columns.rule,
              point.rule === undefined ? undefined : words.measure.rules[point.rule],
            ],
            [
              words.deciding,
              window && window.weeks > 1 ? words.together(window.weeks, window.text) : undefined,
            ],
            [words.since, point.onset === undefined ? undefined : weekName(point.onset, words)],
          ]}
        />
        {window?.isInside === true && <p>{words.aloneInside(window.weeks)}</p>}
        <Judged point={point} />
        <h3>{words.measure.detectable}</h3>
        <p>{detectableText(point.detectableRatio, words)}</p>
      </section>
      <section class="panel">
        <h2>{words.measure.goal}</h2>
        {goal === undefined ? (
          <p>{words.measure.goalNone}</p>
        ) : (
          <Facts
            facts={[
              [words.target, share(goal.target)],
              [words.measure.limit, share(goal.limit ?? goal.target)],
              [words.owner, measure.owner ?? goal.owner],
              [words.measure.setBy, goal.setBy],
            ]}
          />
        )}
      </section>
    </div>
  );
}

/** "Steady" and "too little data to say" are different things. */
function detectableText(detectable: number | undefined, words: Words): string {
  if (detectable === undefined) return words.measure.detectableNone;
  return detectable > LARGEST_STEADY_RATIO
    ? words.measure.detectableLittle(ratio(detectable, words))
    : words.measure.detectableSentence(rise(detectable, words));
}
