import type { ComponentChildren } from 'preact';
import type { Answer } from '../api/use-answer.ts';
import { Failure } from './failure.tsx';
import { Waiting } from './waiting.tsx';

interface Props<T> {
  readonly answer: Answer<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Failure, waiting, or the content; content of the address before stays, dimmed, while the new one comes. */
export function WithAnswer<T>({ answer, children }: Props<T>) {
  if (answer.problem) return <Failure problem={answer.problem} retry={answer.retry} />;
  if (answer.value === undefined) return <Waiting />;
  return (
    <div class={answer.stale ? 'content stale' : 'content'} aria-busy={answer.stale}>
      {children(answer.value)}
    </div>
  );
}
