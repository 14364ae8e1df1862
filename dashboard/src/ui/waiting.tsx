import { useWords } from '../words/words.ts';

/** Said to screen readers at once, shown only when it takes longer than a blink. */
export function Waiting() {
  const words = useWords();
  return (
    <p class="waiting" role="status">
      {words.loading}
    </p>
  );
}
