import type { ParseArgsConfig } from 'node:util';

/** 0 done; 1 something was refused, and said which; 2 wrong call. */
export type ExitCode = 0 | 1 | 2;

/** What a command talks to: results to `out`, everything else to `progress`, so that results can be piped. */
export interface Io {
  readonly input: AsyncIterable<Uint8Array | string>;
  out(text: string): void;
  progress(text: string): void;
  /** One line for a person, beside the results. */
  readonly say: (line: string) => void;
  /** `progress` goes to a terminal that can rewrite a line. */
  readonly isTerminal: boolean;
  /** Aborted on Ctrl+C: long commands end in order. */
  readonly stop: AbortSignal;
}

export type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** One line in the registry and one file in commands/. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** The whole text of `help NAME`, with examples. */
  readonly help: string;
  run(args: readonly string[], io: Io): Promise<ExitCode>;
}

/** The call itself is wrong: exit code 2 and one sentence. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
}

/** The call is right, but what it asks for is not possible now: exit code 1 and one sentence. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
