import type { SignalItem, WeeklyReport } from '../../../../shared/report/weekly-report.ts';
import { CopyBox } from '../../ui/copy-box.tsx';
import { useWords } from '../../words/words.ts';

interface Props {
  readonly item: Pick<SignalItem, 'product' | 'aspect'>;
  readonly report: Pick<WeeklyReport, 'organisation' | 'timeZone'>;
}

/** A whole quality.yaml that gives the measure an owner; who has one already takes the last two lines. */
export function OwnerHelp({ item, report }: Props) {
  const words = useWords();
  // A JSON text is a YAML text: no name can break out of its line.
  const [organisation, timeZone, product, aspect] = [
    report.organisation,
    report.timeZone,
    item.product,
    item.aspect,
  ].map((value) => JSON.stringify(value));
  return (
    <details>
      <summary>{words.ownerHow}</summary>
      <CopyBox
        label={words.ownerHelp}
        text={[
          `organisation: ${organisation ?? ''}`,
          `timeZone: ${timeZone ?? ''}`,
          'owners:',
          `  - { name: ${words.ownerName}, product: ${product ?? ''}, aspect: ${aspect ?? ''} }`,
        ].join('\n')}
      />
    </details>
  );
}
