/** One measured number. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What we want to reach, as text: `>= 2000`. */
  readonly goal?: string | undefined;
  readonly note?: string | undefined;
}

/** A benchmark of its own: `npm run bench -- <id> [options]`. Data sets come through options, never from the repository. */
export interface Bench {
  readonly id: string;
  /** One line for the list. */
  readonly about: string;
  /** @param args options after the id */
  run(args: readonly string[]): Promise<readonly Figure[]>;
}
