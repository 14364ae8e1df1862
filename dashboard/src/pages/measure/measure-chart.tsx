import { paths } from '../../api/paths.ts';
import type { Point, PointsAnswer } from '../../api/shapes.ts';
import { useRouter } from '../../router/router.tsx';
import { Choice } from '../../ui/choice.tsx';
import { ControlChartView } from '../../ui/control-chart-view.tsx';
import { Download } from '../../ui/download.tsx';
import { unitOf } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';
import { VersionNote } from './version-note.tsx';
import { PointTable } from './point-table.tsx';

interface MeasureChartProps {
  readonly measure: PointsAnswer;
  readonly point: Point;
  readonly title: string;
}

const MINIMUM_WEEKS = 12;
const ranges = ['26', '52', '104'] as const;

/** Chart or table of the weeks; the selected week, the view and the number of weeks stand in the address. */
export function MeasureChart({ measure, point, title }: MeasureChartProps) {
  const words = useWords();
  const { place, go } = useRouter();
  const { kind, data } = measure;
  const range = place.range ?? '52';
  const shown = range === 'all' ? data : data.slice(-Number(range) || -52);
  const says = {
    proportion: words.measure.shareOf,
    count: words.measure.countOf,
    rate: words.measure.rateOf,
  };
  return (
    <section class="panel" aria-label={title}>
      <div class="panel-head">
        <p class="quiet">
          {says[kind]}. {words.measure.lower}.
        </p>
        <div class="filters">
          <Choice
            label={words.measure.range}
            value={range}
            options={[
              ...ranges.map((value) => ({ value, label: value })),
              { value: 'all', label: words.measure.all },
            ]}
            onChange={(value) => go({ ...place, range: value })}
          />
          <Choice
            label={words.measure.view}
            value={place.view ?? 'chart'}
            options={[
              { value: 'chart', label: words.measure.chart },
              { value: 'table', label: words.measure.table },
            ]}
            onChange={(value) => go({ ...place, view: value === 'table' ? 'table' : undefined })}
          />
          <Download path={paths.measures}>{words.measure.csv}</Download>
        </div>
      </div>
      {data.length < MINIMUM_WEEKS && <p class="note">{words.measure.collecting(data.length)}</p>}
      {place.view === 'table' ? (
        <PointTable points={shown} kind={kind} caption={title} />
      ) : (
        <ControlChartView
          title={title}
          unit={unitOf(kind)}
          points={shown}
          selected={point.week}
          target={measure.goal?.target}
          windowWeeks={point.windowWeeks}
          onSelect={(week) => go({ ...place, week, cursor: undefined }, { replace: true })}
        />
      )}
      <VersionNote points={shown} />
    </section>
  );
}
