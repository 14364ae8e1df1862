import type { Problem } from '../api/problem.ts';
import { Link } from '../router/link.tsx';
import type { Words } from '../words/en.ts';
import { useWords } from '../words/words.ts';
import { TokenForm } from './token-form.tsx';

interface FailureProps {
  readonly problem: Problem;
  readonly retry: () => void;
}

/** What happened, what to do, and the number to ask with. Never a stack trace. */
export function Failure({ problem, retry }: FailureProps) {
  const words = useWords();
  if (problem.status === 401 || problem.status === 403)
    return <TokenForm onToken={() => location.reload()} />;
  const [title, help] = textsOf(problem.status, words);
  return (
    <section class="notice notice-failure" role="alert">
      <h2>{title}</h2>
      {problem.detail !== undefined && <p lang="en">{problem.detail}</p>}
      <p>{help}</p>
      {problem.requestId !== undefined && (
        <p class="quiet">
          {words.failure.request} <code>{problem.requestId}</code>
        </p>
      )}
      <p class="actions">
        <button type="button" onClick={retry}>
          {words.failure.retry}
        </button>
        <Link to={{ page: 'week' }}>{words.failure.home}</Link>
      </p>
    </section>
  );
}

function textsOf(status: number, { failure }: Words): readonly [string, string] {
  if (status === 0) return [failure.offline, failure.offlineHelp];
  if (status === 404) return [failure.notFound, failure.notFoundHelp];
  if (status === 429) return [failure.busy, failure.busyHelp];
  if (status < 500) return [failure.refused, failure.refusedHelp];
  return [failure.server, failure.serverHelp];
}
