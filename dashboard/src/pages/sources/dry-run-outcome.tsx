import { formatValue } from '../../../../shared/charts/format-value.ts';
import type { DryRun, DryRunRecord } from '../../../../shared/domain/dry-run.ts';
import { Facts } from '../../ui/facts.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import { count } from '../../words/format.ts';
import { aspectLabel, useWords } from '../../words/words.ts';

const SHOWN = 20;

/** What a body was read as, or why it was not. */
export function DryRunOutcome({ outcome }: { readonly outcome: DryRun }) {
  const words = useWords();
  const { dryRun } = words;
  if (outcome.outcome === 'set-aside') {
    return (
      <p class="note">
        {dryRun.setAside} <span lang="en">{outcome.reason}</span>
      </p>
    );
  }
  if (outcome.outcome === 'asks-vendor') {
    return (
      <p class="note">
        {dryRun.asksVendor} <code>{outcome.address}</code>
      </p>
    );
  }
  const { records } = outcome;
  if (records.length === 0) return <p class="note">{dryRun.ping}</p>;
  return (
    <>
      <p class="note">{dryRun.read(records.length)}</p>
      {records.slice(0, SHOWN).map((record, index) => (
        <RecordRead key={index} record={record} />
      ))}
      {records.length > SHOWN && <p class="quiet">{dryRun.more(count(records.length - SHOWN, words))}</p>}
    </>
  );
}

function RecordRead({ record }: { readonly record: DryRunRecord }) {
  const { dryRun } = useWords();
  if (record.change === 'deletion') {
    return (
      <article class="panel">
        <h3>{dryRun.deletion}</h3>
        <Facts facts={fieldsOf({ externalId: record.externalId, deletedAt: record.deletedAt })} />
      </article>
    );
  }
  const { score, text = '', ...fields } = record.feedback;
  const spans = [
    ...score.aspects.flatMap(({ evidence }) => evidence),
    ...score.hazards.map(({ start, end }) => ({ start, end, role: 'hazard' as const })),
  ];
  return (
    <article class="panel">
      <h3>{dryRun.feedback}</h3>
      {text !== '' && (
        <p>
          <MarkedText text={text} spans={spans} language={score.language} />
        </p>
      )}
      <Facts facts={fieldsOf(fields)} />
      <ScoreRead score={score} />
    </article>
  );
}

/** Fields by the names that they have in quality.yaml and in the API. */
const fieldsOf = (fields: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] =>
  Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);

type ReadScore = Extract<DryRunRecord, { change: 'upsert' }>['feedback']['score'];

function ScoreRead({ score }: { readonly score: ReadScore }) {
  const words = useWords();
  const { dryRun } = words;
  const gapOf = (gap: number): string => formatValue(gap / 1000, 'gap', words.locale);
  const kinds = [...new Set(score.hazards.map(({ kind }) => kind))];
  return (
    <>
      <h4>{dryRun.scored}</h4>
      <Facts
        facts={[
          [dryRun.language, score.language],
          [dryRun.sentiment, dryRun.sentiments[score.sentiment.label]],
          [words.feedback.gap, gapOf(score.gap)],
          ...score.aspects.map(
            ({ aspect, gap, basis }) =>
              [aspectLabel(words, aspect), `${gapOf(gap)}, ${dryRun.bases[basis]}`] as const,
          ),
          [
            words.hazards,
            kinds.length === 0 ? undefined : kinds.map((kind) => words.hazardKinds[kind]).join(', '),
          ],
        ]}
      />
    </>
  );
}
