import type { SourceItem } from '../../api/shapes.ts';
import { count, percent, timeName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

const numbers = ['perWeek', 'late', 'unchanged', 'rejected', 'quarantined'] as const;

/** State, last delivery (knowledge clock), latest feedback (event clock). */
export function SourceTable({ sources }: { readonly sources: readonly SourceItem[] }) {
  const words = useWords();
  const { columns, never } = words.sources;
  const numberOf = (source: SourceItem, name: (typeof numbers)[number]): string => {
    const { perWeek, late, latest, quarantined } = source;
    if (name === 'perWeek') return perWeek === undefined ? '' : count(Math.round(perWeek), words);
    if (name === 'late') return late === undefined ? '' : percent(late, words);
    return count(name === 'quarantined' ? quarantined : latest[name], words);
  };
  const time = (instant: string | undefined): string =>
    instant === undefined ? never : timeName(instant, words);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={words.sources.title}>
      <table class="stack">
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.received} (UTC)</th>
            <th scope="col">{columns.occurred} (UTC)</th>
            {numbers.map((name) => (
              <th key={name} scope="col" class="num">
                {columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                {source.name} <span class="quiet small">{source.type}</span>
              </th>
              <td data-label={columns.state}>
                <span class={`state state-${source.state}`}>{words.sourceStates[source.state]}</span>
                {source.state !== 'fresh' && (
                  <>
                    <br />
                    <span class="quiet small">{words.sourceSentence(source)}</span>
                  </>
                )}
              </td>
              <td data-label={`${columns.received} (UTC)`}>{time(source.lastReceivedAt)}</td>
              <td data-label={`${columns.occurred} (UTC)`}>{time(source.lastOccurredAt)}</td>
              {numbers.map((name) => (
                <td key={name} class="num" data-label={columns[name]}>
                  {numberOf(source, name)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
