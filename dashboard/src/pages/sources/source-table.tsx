import type { SourceItem } from '../../api/shapes.ts';
import { count, timeName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

/** State, last delivery (knowledge clock), latest feedback (event clock). */
export function SourceTable({ sources }: { readonly sources: readonly SourceItem[] }) {
  const words = useWords();
  const { columns, never } = words.sources;
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
            <th scope="col" class="num">
              {columns.quarantined}
            </th>
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
              </td>
              <td data-label={`${columns.received} (UTC)`}>{time(source.lastReceivedAt)}</td>
              <td data-label={`${columns.occurred} (UTC)`}>{time(source.lastOccurredAt)}</td>
              <td class="num" data-label={columns.quarantined}>
                {count(source.quarantined, words)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
