import { useId, useState } from 'preact/hooks';
import type { DryRun as Outcome } from '../../../../shared/domain/dry-run.ts';
import type { SourceItem } from '../../api/shapes.ts';
import { postJson } from '../../api/client.ts';
import { paths } from '../../api/paths.ts';
import type { Problem } from '../../api/problem.ts';
import { takesChanges } from '../../api/takes-changes.ts';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../words/words.ts';
import { DryRunOutcome } from './dry-run-outcome.tsx';
import { headersOf } from './headers-of.ts';

/** "How would this record be read?": a form where dry runs are made, and a webhook is configured. */
export function DryRun({ sources }: { readonly sources: readonly SourceItem[] }) {
  const { dryRun } = useWords();
  const callable = sources.filter(({ connect }) => connect !== undefined);
  if (callable.length === 0 || !takesChanges()) return null;
  return (
    <section aria-labelledby="dry-run">
      <h2 id="dry-run">{dryRun.title}</h2>
      <p class="quiet">{dryRun.help}</p>
      <DryRunForm sources={callable} />
    </section>
  );
}

function DryRunForm({ sources }: { readonly sources: readonly SourceItem[] }) {
  const { dryRun } = useWords();
  const [source, setSource] = useState(sources[0]?.id ?? '');
  const [body, setBody] = useState('');
  const [headers, setHeaders] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [problem, setProblem] = useState<Problem>();
  const send = async (): Promise<void> => {
    const answer = await postJson<Outcome>(paths.dryRun, { source, body, headers: headersOf(headers) });
    setOutcome(answer.ok ? answer.value : undefined);
    setProblem(answer.ok ? undefined : answer.error);
  };
  return (
    <>
      <form
        class="dry-run"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Choice
          label={dryRun.source}
          value={source}
          options={sources.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSource}
        />
        <TextArea label={dryRun.body} value={body} rows={8} required onInput={setBody} />
        <details>
          <summary>{dryRun.headers}</summary>
          <TextArea label={dryRun.headersHelp} value={headers} rows={2} onInput={setHeaders} />
        </details>
        <button type="submit">{dryRun.send}</button>
      </form>
      <div role="status">
        {problem !== undefined && (
          <p>
            {dryRun.failed} <span lang="en">{problem.detail}</span>
          </p>
        )}
        {outcome !== undefined && <DryRunOutcome outcome={outcome} />}
      </div>
    </>
  );
}

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly required?: boolean;
  readonly onInput: (value: string) => void;
}

function TextArea({ label, value, rows, required, onInput }: TextAreaProps) {
  const id = useId();
  return (
    <>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        required={required}
        spellcheck={false}
        autocomplete="off"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </>
  );
}
