/** Items of a file, block by block. A batch is read to its end before the next one is asked for. */
export type Batches<T> = AsyncGenerator<Generator<T>>;

interface Taken<T> {
  readonly first: readonly T[];
  readonly rest: Batches<T>;
  readonly isAll: boolean;
}

/** The first items, up to one of which it is said that they are enough, and the rest behind it. */
export async function takeFirst<T>(
  batches: Batches<T>,
  areEnough: (first: readonly T[]) => boolean,
): Promise<Taken<T>> {
  const first: T[] = [];
  for (let batch = await batches.next(); !batch.done; batch = await batches.next()) {
    for (let item = batch.value.next(); !item.done; item = batch.value.next()) {
      first.push(item.value);
      if (areEnough(first)) return { first, rest: followedBy([batch.value], batches), isAll: false };
    }
  }
  return { first, rest: batches, isAll: true };
}

/** All of them again, from the first one on. */
export const withFirst = <T>({ first, rest }: Taken<T>): Batches<T> =>
  followedBy([each(first, (item) => item)], rest);

export async function* mapped<T, U>(batches: Batches<T>, change: (item: T) => U): Batches<U> {
  for await (const batch of batches) yield each(batch, change);
}

function* each<T, U>(items: Iterable<T>, change: (item: T) => U): Generator<U> {
  for (const item of items) yield change(item);
}

/** One thing after the other. */
export async function* followedBy<T>(head: Iterable<T>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* head;
  yield* rest;
}
