import { useState } from 'preact/hooks';
import type { FeedbackItem } from '../../api/shapes.ts';
import { takesChanges } from '../../api/takes-changes.ts';
import { useWords } from '../../words/words.ts';
import { CorrectionForm } from './correction-form.tsx';

/** Where a person says that a feedback is about something else; nothing where no correction is taken. */
export function Correction({ item }: { readonly item: FeedbackItem }) {
  const { correction } = useWords();
  const [opened, setOpened] = useState(false);
  if (!takesChanges()) return null;
  return (
    <details class="quiet small" onToggle={() => setOpened(true)}>
      <summary>{correction.ask}</summary>
      {opened && <CorrectionForm item={item} />}
    </details>
  );
}
