import { setImmediate as idle } from 'node:timers/promises';
import type { CallName } from '../memory-table.ts';
import type { CallTable } from '../table-ports.ts';

/** What a call of the table was answered with. */
export type Answer = { readonly value: unknown } | { readonly failed: true };

export interface PendingCall {
  /** Number of the call within its process. */
  readonly index: number;
  readonly name: CallName;
  readonly given: readonly unknown[];
}

/** Where a process stands: what it waits for, or how it ended. */
export interface ProcessNode {
  readonly id: number;
  readonly pending: readonly PendingCall[];
  readonly end?: { readonly value: unknown } | { readonly error: unknown };
}

/** A use case on a table whose calls are answered one by one. */
export type Process = (call: CallTable) => Promise<unknown>;

interface Run {
  readonly calls: (PendingCall & { readonly settle: (answer: Answer) => void })[];
  readonly pending: Set<number>;
  end?: ProcessNode['end'];
}

interface Node extends ProcessNode {
  readonly tree: number;
  readonly history: readonly (readonly [number, Answer])[];
  readonly children: Map<string, Node>;
  /** A run that stands exactly here. */
  run: Run | undefined;
}

/**
 * Use cases, unfolded into trees of answers. A use case is a function of the answers that it gets, so its real code
 * runs once for each new sequence of them; a state that comes by another way costs no run.
 */
export function createProcesses() {
  const starts: Process[] = [];
  let nodes = 0;
  const toNode = (tree: number, run: Run, history: Node['history']): Node => ({
    id: nodes++,
    tree,
    history,
    children: new Map(),
    run: run.end ? undefined : run,
    pending: [...run.pending].flatMap((at) => run.calls[at] ?? []),
    ...(run.end ? { end: run.end } : {}),
  });
  return {
    nodes: () => nodes,
    async root(start: Process): Promise<ProcessNode> {
      const tree = starts.push(start) - 1;
      return toNode(tree, await begin(start), []);
    },
    /** The node after an answer, when it is known already. */
    known: (from: ProcessNode, index: number, answer: Answer): ProcessNode | undefined =>
      (from as Node).children.get(edgeOf(index, answer)),
    async next(from: ProcessNode, index: number, answer: Answer): Promise<ProcessNode> {
      const node = from as Node;
      const run = node.run ?? (await replay(starts[node.tree], node.history));
      node.run = undefined;
      await settle(run, index, answer);
      const child = toNode(node.tree, run, [...node.history, [index, answer]]);
      node.children.set(edgeOf(index, answer), child);
      return child;
    },
  };
}

const edgeOf = (index: number, answer: Answer): string => `${String(index)} ${JSON.stringify(answer)}`;

async function begin(start: Process): Promise<Run> {
  const run: Run = { calls: [], pending: new Set() };
  const call = ((name: CallName, ...given: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const index = run.calls.length;
      run.pending.add(index);
      const answered = (answer: Answer): void => {
        run.pending.delete(index);
        if ('failed' in answer) reject(new Error('Cannot go on: the network failed'));
        else resolve(answer.value);
      };
      run.calls.push({ index, name, given, settle: answered });
    })) as CallTable;
  start(call).then(
    (value) => (run.end = { value }),
    (error: unknown) => (run.end = { error }),
  );
  await idle();
  return run;
}

async function replay(start: Process | undefined, history: Node['history']): Promise<Run> {
  if (!start) throw new Error('Cannot replay: the process must have been started');
  const run = await begin(start);
  for (const [index, answer] of history) await settle(run, index, answer);
  return run;
}

async function settle(run: Run, index: number, answer: Answer): Promise<void> {
  run.calls[index]?.settle(answer);
  await idle();
}
