import { shapeOf } from '../../../../shared/charts/point-shape.ts';
import { sparkline } from '../../../../shared/charts/sparkline.ts';
import { variationIcon } from '../../../../shared/charts/variation-icon.ts';
import type { SignalItem, WeeklyReport } from '../../../../shared/report/weekly-report.ts';
import { Link } from '../../router/link.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Svg } from '../../ui/svg.tsx';
import { count, ratio, unitOf, weekName } from '../../words/format.ts';
import { decidingWeeks } from '../../words/deciding-weeks.ts';
import { measureText } from '../../words/measure-text.ts';
import { aspectLabel, useWords } from '../../words/words.ts';
import { measurePlace } from '../measure/measure-place.ts';
import { feedbackPlace } from '../feedback/feedback-place.ts';
import { MeasureList } from './measure-list.tsx';
import { OwnerHelp } from './owner-help.tsx';
import { OwnersVerdict } from './owner-verdict.tsx';
import { Voice } from './voice.tsx';

interface SignalCardProps {
  readonly item: SignalItem;
  readonly report: Pick<WeeklyReport, 'organisation' | 'timeZone'>;
}

/** One signal with all that a person needs to judge it; every number leads to the feedback behind it. */
export function SignalCard({ item, report }: SignalCardProps) {
  const words = useWords();
  const text = measureText(item, words);
  const shape = shapeOf(item.verdict, item.direction, 'lower');
  const kind = shape === 'improvement' ? 'improvement' : 'concern';
  const name = words.measure.title(aspectLabel(words, item.aspect, item.aspectName), item.product);
  const feedback = feedbackPlace(item.events === 0 ? { ...item.query, defects: undefined } : item.query);
  const window = decidingWeeks(item, words);
  const explanation = window && words.explanation?.({ ...window, up: item.direction === 'up' });
  return (
    <article class={`card card-${kind}`}>
      <Svg class="card-icon" svg={variationIcon(kind, { size: 44, locale: words.locale })} />
      <div class="card-main">
        <h3>
          <Link to={measurePlace(item)}>{name}</Link>
        </h3>
        <p class="card-number">
          <Link
            class={`number text-${kind}`}
            to={feedback}
            label={`${text.value}, ${words.seeFeedback(text.volume)}`}
          >
            {text.value}
          </Link>
          <span class="quiet">{text.volume}</span>
        </p>
        <Svg
          class="card-spark"
          svg={sparkline(item.series, {
            title: name,
            unit: unitOf(item.kind),
            locale: words.locale,
            width: 300,
            height: 68,
          })}
        />
        <p class="card-why" lang={explanation === undefined ? 'en' : undefined}>
          {explanation ?? item.explanation}
        </p>
        {explanation !== undefined && item.note !== undefined && (
          <p class="quiet small">{words.reportNote(item.note)}</p>
        )}
        {window?.isInside === true && <p class="quiet small">{words.aloneInside(window.weeks)}</p>}
        <SignalFacts item={item} />
        {item.owner === undefined && <OwnerHelp item={item} report={report} />}
        {item.newTerms.length > 0 && (
          <p class="terms">
            <span class="quiet">{words.newWords}</span>{' '}
            {item.newTerms.map((term) => (
              <q key={term} class="term" lang="">
                {term}
              </q>
            ))}
          </p>
        )}
        <Voice item={item} />
        {item.also.length > 0 && (
          <div class="same-cause">
            <p class="quiet small">{words.sameCause}</p>
            <MeasureList items={item.also} />
          </div>
        )}
        <p class="actions">
          <Link class="action" to={feedback}>
            {item.events === 0 ? words.seeAll : words.seeFeedback(count(item.events, words))}
          </Link>
          <Link to={measurePlace(item)}>{words.seeChart}</Link>
        </p>
        <OwnersVerdict item={item} />
      </div>
    </article>
  );
}

function SignalFacts({ item }: { readonly item: SignalItem }) {
  const words = useWords();
  const text = measureText(item, words);
  return (
    <Facts
      facts={[
        [words.usual, text.range],
        [
          words.target,
          item.goal ? measureText({ ...item, value: item.goal.target }, words).value : undefined,
        ],
        [
          words.effect,
          item.effect === undefined || item.effect === 0
            ? undefined
            : words.effectTimes(ratio(item.effect, words)),
        ],
        [words.since, item.onset === undefined ? undefined : weekName(item.onset, words)],
        [words.owner, item.owner ?? words.ownerNone],
      ]}
    />
  );
}
