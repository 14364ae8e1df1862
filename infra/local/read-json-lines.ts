import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Io } from './command.ts';

export interface JsonLine {
  /** From 1. */
  readonly line: number;
  /** Absent when the line is no JSON. */
  readonly value?: unknown;
  readonly error?: string;
}

/** JSON texts of standard input, one per line; empty lines are left out, a byte order mark is no part of the first. */
export async function* readJsonLines(input: Io['input']): AsyncGenerator<JsonLine> {
  const lines = createInterface({ input: Readable.from(input, { objectMode: false }), crlfDelay: Infinity });
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const json = line === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (json.trim() === '') continue;
    yield parseLine(line, json);
  }
}

function parseLine(line: number, json: string): JsonLine {
  try {
    return { line, value: JSON.parse(json) };
  } catch {
    return { line, error: 'must be one JSON object' };
  }
}
