import type { SourceItem } from '../../api/shapes.ts';
import { count, timeName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

const SHOWN = 12;
const outcomes = ['created', 'updated', 'unchanged', 'deleted', 'rejected'] as const;

/** The latest deliveries of all sources, and what became of each. */
export function Latest({ sources }: { readonly sources: readonly SourceItem[] }) {
  const words = useWords();
  const items = sources
    .flatMap(({ name, received }) => received.map((one) => ({ ...one, name })))
    .sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))
    .slice(0, SHOWN);
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{words.sources.latest}</h2>
      {items.length === 0 ? (
        <p class="nothing">{words.sources.latestNone}</p>
      ) : (
        <ul class="measures reasons">
          {items.map((item) => (
            <li key={`${item.source} ${item.id} ${item.receivedAt}`}>
              <span>{item.name}</span>
              <span class="quiet">{timeName(item.receivedAt, words)}</span>
              <Outcome item={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Outcome({
  item: { counts, reason, doubt, via },
}: {
  readonly item: SourceItem['received'][number];
}) {
  const words = useWords();
  const { became, rows } = words.sources;
  if (reason !== undefined || !counts) return <span lang="en">{reason}</span>;
  const parts = outcomes
    .filter((name) => counts[name] > 0)
    .map((name) => `${count(counts[name], words)} ${became[name]}`);
  const read = via === 'webhook' ? [] : [rows(count(counts.read, words))];
  return (
    <span>
      {[...read, ...parts].join(', ')}
      {doubt !== undefined && <span lang="en"> {doubt}</span>}
    </span>
  );
}
