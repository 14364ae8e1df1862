import { newTable, type TableState } from '../memory-table.ts';
import { createMoves, type System } from './moves.ts';
import { keyOfWorld, type World } from './world.ts';

export interface Model extends System {
  /** What is wrong with a table when nothing is left to do. */
  readonly wrongAtRest: (table: TableState) => readonly string[];
  /** What is wrong at any moment. @param done messages that nobody holds any more */
  readonly wrongNow: (table: TableState, done: readonly boolean[]) => readonly string[];
}

export interface Explored {
  readonly states: number;
  /** Ways from a state to another one. */
  readonly steps: number;
  /** States in which nothing is left to do. */
  readonly ends: number;
  /** Ends and other states that break an invariant. */
  readonly violations: number;
  /** The way to the first of them, and what is wrong there. */
  readonly example?: readonly string[];
}

interface Origin {
  readonly from: string;
  readonly label: string;
}

/** Walks through every order of all steps, crashes and failures of the model: no state is left out. */
export async function explore(model: Model): Promise<Explored> {
  const moves = await createMoves(model, newTable());
  const atRest = new Map<number, readonly string[]>();
  let [steps, ends, violations] = [0, 0, 0];
  let example: readonly string[] | undefined;

  async function wrongAtRest(world: World): Promise<readonly string[]> {
    const known = atRest.get(world.table.id) ?? model.wrongAtRest((await moves.settled(world)).state);
    atRest.set(world.table.id, known);
    return known;
  }

  async function wrongOf(world: World): Promise<readonly string[]> {
    const { table, queue, workers, recomputers } = world;
    const done = queue.map((count, at) => count === 0 && workers.every(({ message }) => message !== at));
    const wrong = model.wrongNow(table.state, done);
    if (recomputers.length > 0 || !done.every(Boolean)) return wrong;
    ends += 1;
    return [...wrong, ...(await wrongAtRest(world))];
  }

  const seen = new Map<string, Origin | undefined>();
  const waiting: World[] = [];
  async function visit(world: World, origin?: Origin): Promise<void> {
    const key = keyOfWorld(world);
    if (seen.has(key)) return;
    seen.set(key, origin);
    waiting.push(world);
    const wrong = await wrongOf(world);
    if (wrong.length === 0) return;
    violations += 1;
    example ??= [...wayTo(seen, key), ...wrong];
  }

  await visit(moves.start);
  for (let world = waiting.pop(); world; world = waiting.pop()) {
    const from = keyOfWorld(world);
    for await (const { world: next, label } of moves.movesOf(world)) {
      steps += 1;
      await visit(next, { from, label });
    }
  }
  return { states: seen.size, steps, ends, violations, ...(example ? { example } : {}) };
}

function wayTo(seen: ReadonlyMap<string, Origin | undefined>, key: string): readonly string[] {
  const labels: string[] = [];
  for (let origin = seen.get(key); origin; origin = seen.get(origin.from)) labels.unshift(origin.label);
  return labels;
}
