import type { TableCalls, TableState } from '../memory-table.ts';
import {
  createProcesses,
  type Answer,
  type PendingCall,
  type Process,
  type ProcessNode,
} from './process-tree.ts';
import { createTables, type NumberedTable, type World } from './world.ts';

export interface System {
  readonly calls: TableCalls;
  /** Work on each message, which ends with whether it has to come again; and how often the queue delivers it. */
  readonly messages: readonly { readonly process: Process; readonly count: number }[];
  readonly recompute: Process;
  readonly workers: number;
  readonly recomputers: number;
  /** Processes that may die in the midst of their work, at any step. */
  readonly crashes: number;
  /** Calls that may fail, before or after they took effect. */
  readonly failures: number;
}

/** One step and the moment after it. */
export interface Move {
  readonly label: string;
  readonly world: World;
}

interface Step {
  readonly label: string;
  readonly table: NumberedTable;
  readonly node: ProcessNode;
  readonly failures: number;
}

/** All that can happen next. */
export async function createMoves(system: System, empty: TableState) {
  const [tables, processes] = [createTables(system.calls), createProcesses()];
  const roots = await Promise.all(system.messages.map(({ process }) => processes.root(process)));
  const recompute = await processes.root(system.recompute);

  const after = (node: ProcessNode, { index }: PendingCall, answer: Answer) =>
    processes.known(node, index, answer) ?? processes.next(node, index, answer);

  async function* stepsOf({ table, failures }: World, node: ProcessNode): AsyncGenerator<Step> {
    for (const call of node.pending) {
      const [next, answer] = tables.make(table, call);
      yield { label: call.name, table: next, node: await after(node, call, answer), failures };
      if (failures === 0) continue;
      const failed = { node: await after(node, call, { failed: true }), failures: failures - 1 };
      yield { label: `${call.name} fails`, table, ...failed };
      if (next !== table) yield { label: `${call.name} loses its answer`, table: next, ...failed };
    }
  }

  async function* movesOfWorkers(world: World): AsyncGenerator<Move> {
    const { queue, workers, crashes } = world;
    for (const [at, { message, node }] of workers.entries()) {
      if (workers.findIndex((other) => other.node === node) < at) continue;
      const who = `worker with message ${String(message)}`;
      const [others, back] = [workers.toSpliced(at, 1), addTo(queue, message, 1)];
      for await (const { label, ...step } of stepsOf(world, node)) {
        const { end } = step.node;
        const isAcknowledged = end !== undefined && 'value' in end && end.value === false;
        const left = end ? others : [...others, { message, node: step.node }];
        yield {
          label: `${who}: ${label}`,
          world: {
            ...world,
            table: step.table,
            failures: step.failures,
            queue: end && !isAcknowledged ? back : queue,
            workers: left,
          },
        };
      }
      if (crashes > 0)
        yield {
          label: `${who} dies`,
          world: { ...world, crashes: crashes - 1, workers: others, queue: back },
        };
    }
  }

  function* messagesTaken(world: World): Generator<Move> {
    const { queue, workers } = world;
    if (workers.length === system.workers) return;
    for (const [message, node] of roots.entries()) {
      if (queue[message] === 0) continue;
      yield {
        label: `a worker takes message ${String(message)}`,
        world: { ...world, queue: addTo(queue, message, -1), workers: [...workers, { message, node }] },
      };
    }
  }

  async function* movesOfRecomputers(world: World): AsyncGenerator<Move> {
    const { recomputers, crashes } = world;
    for (const [at, node] of recomputers.entries()) {
      if (recomputers.indexOf(node) < at) continue;
      const others = recomputers.toSpliced(at, 1);
      for await (const { label, node: next, ...step } of stepsOf(world, node)) {
        const left = next.end ? others : [...others, next];
        yield { label: `recompute: ${label}`, world: { ...world, ...step, recomputers: left } };
      }
      if (crashes > 0)
        yield { label: 'a recompute dies', world: { ...world, crashes: crashes - 1, recomputers: others } };
    }
  }

  const start: World = {
    table: tables.numbered(empty),
    queue: system.messages.map(({ count }) => count),
    workers: [],
    recomputers: Array.from({ length: system.recomputers }, () => recompute),
    crashes: system.crashes,
    failures: system.failures,
  };
  return {
    start,
    async *movesOf(world: World): AsyncGenerator<Move> {
      yield* movesOfWorkers(world);
      yield* messagesTaken(world);
      yield* movesOfRecomputers(world);
    },
    /** The table after the next scheduled recompute, which runs alone: what it leaves is what stays. */
    async settled({ table }: World): Promise<NumberedTable> {
      let [now, node] = [table, recompute];
      for (let call = node.pending[0]; call; call = node.pending[0]) {
        const [next, answer] = tables.make(now, call);
        [now, node] = [next, await after(node, call, answer)];
      }
      return now;
    },
  };
}

const addTo = (queue: readonly number[], message: number, count: number): readonly number[] =>
  queue.map((n, at) => (at === message ? n + count : n));
