import { useId, useState } from 'preact/hooks';
import type { OwnerVerdict } from '../../../../shared/domain/owner-verdict.ts';
import { MAX_NOTE_LENGTH } from '../../../../shared/domain/text-length.ts';
import type { SignalItem } from '../../../../shared/report/weekly-report.ts';
import { postJson } from '../../api/client.ts';
import { paths } from '../../api/paths.ts';
import { takesChanges } from '../../api/takes-changes.ts';
import { useWords } from '../../words/words.ts';

type Said = Pick<SignalItem, 'finding' | 'ownerNote'>;

/** What the owner found, with a note; changed at any time where verdicts are taken. */
export function OwnersVerdict({ item }: { readonly item: Said & Pick<SignalItem, 'signal'> }) {
  const { verdict } = useWords();
  const [said, setSaid] = useState<Said>(item);
  const [failed, setFailed] = useState(false);
  const judge = async (finding: OwnerVerdict['finding'], note: string): Promise<void> => {
    const answer = await postJson<OwnerVerdict>(paths.verdicts, { signal: item.signal, finding, note });
    setFailed(!answer.ok);
    if (answer.ok) setSaid({ finding: answer.value.finding, ownerNote: answer.value.note });
  };
  return (
    <>
      {takesChanges() && <VerdictButtons said={said} judge={(...given) => void judge(...given)} />}
      <div class="quiet small" role="status">
        {said.finding !== undefined && (
          <p>
            {verdict.said[said.finding]}{' '}
            {said.ownerNote !== undefined && (
              <q lang="" dir="auto">
                {said.ownerNote}
              </q>
            )}
          </p>
        )}
        {failed && <p>{verdict.failed}</p>}
      </div>
    </>
  );
}

const asked = ['real', 'false'] as const;

interface VerdictButtonsProps {
  readonly said: Said;
  readonly judge: (finding: OwnerVerdict['finding'], note: string) => void;
}

function VerdictButtons({ said, judge }: VerdictButtonsProps) {
  const { verdict } = useWords();
  const [note, setNote] = useState(said.ownerNote ?? '');
  const noteId = useId();
  return (
    <div class="verdict" role="group" aria-label={verdict.ask}>
      <span class="quiet">{verdict.ask}</span>{' '}
      {asked.map((one) => (
        <button
          key={one}
          type="button"
          class="plain"
          aria-pressed={said.finding === one}
          onClick={() => judge(one, note)}
        >
          {verdict.names[one]}
        </button>
      ))}
      <span class="choice">
        <label for={noteId}>{verdict.note}</label>
        <input
          id={noteId}
          type="text"
          autocomplete="off"
          maxLength={MAX_NOTE_LENGTH}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </span>
    </div>
  );
}
