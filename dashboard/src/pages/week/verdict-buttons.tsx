import { useState } from 'preact/hooks';
import type { OwnerVerdict } from '../../../../shared/domain/owner-verdict.ts';
import type { SignalItem } from '../../../../shared/report/weekly-report.ts';
import { postJson } from '../../api/client.ts';
import { paths } from '../../api/paths.ts';
import { takesChanges } from '../../api/takes-changes.ts';
import { useWords } from '../../words/words.ts';

const asked = ['real', 'false'] as const;

/** What the owner found: said once, and changed at any time. */
export function VerdictButtons({ item }: { readonly item: Pick<SignalItem, 'signal' | 'finding'> }) {
  const { verdict } = useWords();
  const [finding, setFinding] = useState(item.finding);
  const [failed, setFailed] = useState(false);
  const judge = async (next: OwnerVerdict['finding']): Promise<void> => {
    const answer = await postJson<OwnerVerdict>(paths.verdicts, { signal: item.signal, finding: next });
    setFailed(!answer.ok);
    if (answer.ok) setFinding(answer.value.finding);
  };
  if (!takesChanges())
    return finding === undefined ? null : <p class="quiet small">{verdict.said[finding]}</p>;
  return (
    <div class="verdict" role="group" aria-label={verdict.ask}>
      <span class="quiet">{finding === undefined ? verdict.ask : verdict.said[finding]}</span>{' '}
      {asked.map((one) => (
        <button
          key={one}
          type="button"
          class="plain"
          aria-pressed={finding === one}
          onClick={() => void judge(one)}
        >
          {verdict.names[one]}
        </button>
      ))}
      <span role="status">{failed && verdict.failed}</span>
    </div>
  );
}
