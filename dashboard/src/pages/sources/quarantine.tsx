import type { SourceItem } from '../../api/shapes.ts';
import { timeName } from '../../words/format.ts';
import { useWords } from '../../words/words.ts';

/** Authentic deliveries that could not be read, newest first, with the reason. */
export function Quarantine({ sources }: { readonly sources: readonly SourceItem[] }) {
  const words = useWords();
  const items = sources
    .flatMap(({ name, recent }) => recent.map((one) => ({ ...one, name })))
    .sort((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1));
  return (
    <section aria-labelledby="quarantine">
      <h2 id="quarantine">{words.sources.quarantine}</h2>
      {items.length === 0 ? (
        <p class="nothing">{words.sources.quarantineNone}</p>
      ) : (
        <>
          <p class="quiet">{words.sources.quarantineHelp}</p>
          <ul class="measures reasons">
            {items.map(({ id, name, receivedAt, reason }) => (
              <li key={id}>
                <span>{name}</span>
                <span class="quiet">{timeName(receivedAt, words)}</span>
                <span lang="en">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
