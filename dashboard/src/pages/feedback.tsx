import { paths } from '../api/paths.ts';
import type { FeedbackItem, List } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Link } from '../router/link.tsx';
import { useRouter } from '../router/router.tsx';
import { WithAnswer } from '../ui/answer.tsx';
import { Empty } from '../ui/empty.tsx';
import { Legend } from '../ui/legend.tsx';
import { NoWeek } from '../ui/no-week.tsx';
import { WeekBar } from '../ui/week-bar.tsx';
import { isWeek } from '../words/format.ts';
import { useWords } from '../words/words.ts';
import { Filters } from './feedback/filters.tsx';
import { FeedbackList } from './feedback/feedback-list.tsx';
import { useReport } from './use-report.ts';
import { productsOf } from './week/of-product.ts';

const PAGE_SIZE = 25;

/** The feedback behind a number, or any feedback of a week; filters and page stand in the address. */
export function FeedbackPage() {
  const words = useWords();
  const { place } = useRouter();
  const { report, weeks } = useReport();
  const products = report.value ? productsOf(report.value) : [];
  const week = place.week === undefined ? report.value?.week : isWeek(place.week) ? place.week : undefined;
  const product = place.product ?? products[0];
  const known = week !== undefined && product !== undefined;
  const answer = useAnswer<List<FeedbackItem>>(
    known ? paths.feedback({ ...place, week, product }, PAGE_SIZE) : undefined,
  );
  return (
    <>
      <h1>{words.feedback.title}</h1>
      <p class="quiet">{words.feedback.intro}</p>
      {week !== undefined && <WeekBar week={week} weeks={weeks} />}
      <Filters products={products} product={product} report={report.value} />
      {place.id !== undefined && (
        <p class="note">
          {words.feedback.one} <Link to={{ ...place, id: undefined }}>{words.feedback.oneLeave}</Link>
        </p>
      )}
      <Legend />
      {place.week !== undefined && !isWeek(place.week) ? (
        <NoWeek week={place.week} latest={weeks[0]} />
      ) : known || report.problem === undefined ? (
        <WithAnswer answer={answer}>{(list) => <FeedbackPages list={list} />}</WithAnswer>
      ) : (
        <WithAnswer answer={report}>{() => null}</WithAnswer>
      )}
    </>
  );
}

function FeedbackPages({ list }: { readonly list: List<FeedbackItem> }) {
  const words = useWords();
  const { place } = useRouter();
  if (list.data.length === 0) return <Empty title={words.feedback.none} help={words.feedback.noneHelp} />;
  return (
    <>
      <FeedbackList items={list.data} />
      <p class="actions pager">
        {place.cursor !== undefined && (
          <Link to={{ ...place, cursor: undefined }}>{words.feedback.first}</Link>
        )}
        {list.page.next !== null && (
          <Link to={{ ...place, cursor: list.page.next }}>{words.feedback.next}</Link>
        )}
      </p>
    </>
  );
}
