import { WrongCall, type ExitCode, type Io } from '../../command.ts';
import { DEFAULT_DATA_FOLDER } from '../../data-folder.ts';
import type { ParsedOptions } from '../../parse-options.ts';

/** What `quality-signals source WORD` does. */
export type Action = (options: ParsedOptions, io: Io, files: readonly string[]) => Promise<ExitCode>;

export const folderOf = (options: ParsedOptions): string => options.text('data') ?? DEFAULT_DATA_FOLDER;

export function idOf(options: ParsedOptions): string {
  const id = options.text('source');
  if (id === undefined) throw new WrongCall('Cannot run source: --source ID says which');
  return id;
}

export async function inputOf(io: Io): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of io.input) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}
