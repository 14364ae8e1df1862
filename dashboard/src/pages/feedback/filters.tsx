import type { WeeklyReport } from '../../../../shared/report/weekly-report.ts';
import { useRouter } from '../../router/router.tsx';
import { Choice } from '../../ui/choice.tsx';
import { aspectLabel, useWords } from '../../words/words.ts';

interface FiltersProps {
  readonly products: readonly string[];
  readonly product: string | undefined;
  readonly report: WeeklyReport | undefined;
}

/** Product, aspect, source, and whether only defects are shown; a choice leaves the single feedback of a link. */
export function Filters({ products, product, report }: FiltersProps) {
  const words = useWords();
  const { place, go } = useRouter();
  const aspects = report?.gaps.find((one) => one.product === product)?.rows ?? [];
  const sources = report?.sources ?? [];
  const change = (values: Partial<typeof place>): void => {
    go({ ...place, ...values, id: undefined, cursor: undefined });
  };
  return (
    <div class="filters">
      <Choice
        label={words.product}
        value={product ?? ''}
        options={products.map((value) => ({ value, label: value }))}
        onChange={(value) => change({ product: value || undefined, aspect: undefined })}
      />
      <Choice
        label={words.aspect}
        value={place.aspect ?? ''}
        options={[
          { value: '', label: words.allAspects },
          ...aspects.map(({ aspect, aspectName }) => ({
            value: aspect,
            label: aspectLabel(words, aspect, aspectName),
          })),
        ]}
        onChange={(value) => change({ aspect: value || undefined })}
      />
      <Choice
        label={words.source}
        value={place.source ?? ''}
        options={[
          { value: '', label: words.allSources },
          ...sources.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => change({ source: value || undefined })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={place.defects === 'true'}
          onChange={(event) => change({ defects: event.currentTarget.checked ? 'true' : undefined })}
        />
        {words.feedback.defects}
      </label>
    </div>
  );
}
