import { useState } from 'preact/hooks';
import type { SentCorrection } from '../../../../shared/domain/correction.ts';
import { OVERALL } from '../../../../shared/domain/aspect-id.ts';
import { postJson } from '../../api/client.ts';
import { paths } from '../../api/paths.ts';
import type { Problem } from '../../api/problem.ts';
import type { FeedbackItem, Status } from '../../api/shapes.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Choice } from '../../ui/choice.tsx';
import { WithAnswer } from '../../ui/answer.tsx';
import { aspectLabel, useWords } from '../../words/words.ts';

/** What it is about, and which of what was read it is not about. */
export function CorrectionForm({ item }: { readonly item: FeedbackItem }) {
  const status = useAnswer<Status>(paths.status);
  return <WithAnswer answer={status}>{({ aspects }) => <Form item={item} aspects={aspects} />}</WithAnswer>;
}

interface FormProps {
  readonly item: Pick<FeedbackItem, 'id' | 'aspects'>;
  readonly aspects: Status['aspects'];
}

function Form({ item, aspects }: FormProps) {
  const words = useWords();
  const { correction } = words;
  const [aspect, setAspect] = useState('');
  const [not, setNot] = useState(item.aspects.length === 1 ? (item.aspects[0] ?? '') : '');
  const [sent, setSent] = useState<SentCorrection>();
  const [problem, setProblem] = useState<Problem>();
  const nameOf = (id: string): string =>
    aspectLabel(words, id, aspects.find((one) => one.id === id)?.name ?? id);
  const options = (ids: readonly string[]) => ids.map((id) => ({ value: id, label: nameOf(id) }));
  const send = async (): Promise<void> => {
    const given = { feedback: item.id, aspect, ...(not === '' || not === aspect ? {} : { not }) };
    const answer = await postJson<SentCorrection>(paths.corrections, given);
    setSent(answer.ok ? answer.value : undefined);
    setProblem(answer.ok ? undefined : answer.error);
  };
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (aspect !== '') void send();
      }}
    >
      <p>{correction.read(item.aspects.map(nameOf))}</p>
      <Choice
        label={correction.about}
        value={aspect}
        required
        options={[
          { value: '', label: correction.choose },
          ...options(aspects.map(({ id }) => id).filter((id) => id !== OVERALL)),
        ]}
        onChange={setAspect}
      />
      <Choice
        label={correction.not}
        value={not}
        options={[{ value: '', label: correction.nothing }, ...options(item.aspects)]}
        onChange={setNot}
      />
      <button type="submit">{correction.send}</button>
      <p role="status">
        {sent !== undefined && correction.taken(nameOf(sent.correction.aspect))}
        {problem !== undefined && correction.failed} <span lang="en">{problem?.detail}</span>
      </p>
    </form>
  );
}
