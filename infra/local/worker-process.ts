import { startChild, type Child } from './child-process.ts';

export interface WorkerOptions {
  /** What a function is given. */
  readonly environment: Readonly<Record<string, string>>;
  /** One line for a person. */
  readonly say: (line: string) => void;
}

export interface WorkerProcess extends Child {
  /** Resolves when all queues are empty, and roll-up and publish are done. */
  settle(): Promise<void>;
}

/** Starts everything that works in the background in a process of its own: answers do not wait for it. */
export async function startWorkerProcess({ environment, say }: WorkerOptions): Promise<WorkerProcess> {
  const child = await startChild({
    name: 'the scoring of feedback',
    file: './workers.ts',
    args: [JSON.stringify(environment)],
    showErrors: true,
  });
  const settling = new Map<number, PromiseWithResolvers<void>>();
  child.onMessage((message) => {
    if (message.kind === 'said') say(message.line);
    if (message.kind !== 'settled') return;
    const { call, failure } = message;
    if (failure === undefined) settling.get(call)?.resolve();
    else settling.get(call)?.reject(new Error(failure));
    settling.delete(call);
  });
  let calls = 0;
  return {
    ...child,
    settle() {
      const call = ++calls;
      const settled = Promise.withResolvers<void>();
      settling.set(call, settled);
      child.send({ kind: 'settle', call });
      return settled.promise;
    },
  };
}
