import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';

/** What we use of an iterator of LevelDB. */
interface Iterator {
  close(): Promise<void>;
  return?: () => Promise<void>;
}
/** What we use of LevelDB (classic-level). */
interface Level {
  keys(options: unknown): Iterator;
  values(options: unknown): Iterator;
  del(key: string): Promise<void>;
  compactRange(start: string, end: string): Promise<void>;
}
interface LevelPackage {
  Level: new (...args: readonly unknown[]) => Level;
}

/** A store that dynalite opened, and iterators of it that are not closed. */
interface Opened {
  readonly store: Level;
  readonly reading: ReadonlySet<Iterator>;
}

/**
 * Gets hold of the stores that dynalite opens, which it does not hand out, and closes their iterators: dynalite 4.0.0
 * calls `return` for that, which they do not have, and an open one keeps every file of its time on the disk. To be
 * called before dynalite is loaded.
 */
export function rememberStores(): readonly Opened[] {
  const level = createRequire(import.meta.resolve('dynalite'))('level') as LevelPackage;
  const opened: Opened[] = [];
  level.Level = class extends level.Level {
    readonly #reading = new Set<Iterator>();
    constructor(...args: readonly unknown[]) {
      super(...args);
      opened.push({ store: this, reading: this.#reading });
    }
    override keys(options: unknown): Iterator {
      return this.#closing(super.keys(options));
    }
    override values(options: unknown): Iterator {
      return this.#closing(super.values(options));
    }
    #closing(iterator: Iterator): Iterator {
      this.#reading.add(iterator);
      iterator.return = async () => {
        await iterator.close();
        this.#reading.delete(iterator);
      };
      return iterator;
    }
  };
  return opened;
}

/** Before and behind every key of dynalite. */
const FIRST = '\0';
const LAST = '\u{10ffff}';
const POLLS = 100;
const POLL_MS = 50;

/**
 * Rewrites the files of a store: values that were replaced or deleted are in none any more. LevelDB rewrites a file only
 * when a newer one overlaps it: first what is in memory goes to a file, then one that spans everything is folded into
 * all others, and once more when nobody reads the old ones.
 */
export async function rewrite({ store, reading }: Opened): Promise<void> {
  await store.compactRange(FIRST, LAST);
  await foldAll(store);
  const before = [...reading];
  for (let poll = 0; poll < POLLS && before.some((iterator) => reading.has(iterator)); poll++) {
    await pause(POLL_MS);
  }
  await foldAll(store);
}

async function foldAll(store: Level): Promise<void> {
  await store.del(FIRST);
  await store.del(LAST);
  await store.compactRange(FIRST, LAST);
}
