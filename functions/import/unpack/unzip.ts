import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate';
import { createInflateGuard, type InflateGuard } from './inflate-guard.ts';
import type { ExportFile } from './export-file.ts';
import { UnreadableExport } from './unreadable-export.ts';

const MAX_FILES = 100;
/** Packed bytes that are unpacked at once: even a bomb makes 16 MB of them at most. */
const STEP_BYTES = 16_384;

interface Entry {
  readonly name: string;
  readonly parts: Uint8Array[];
  isComplete: boolean;
}

/**
 * The files of a zip, one after the other as they lie in it, without reading its directory at the end. Each must be
 * read to its end before the next is asked for. Folders and what systems add (`__MACOSX/`, `.DS_Store`) are left out.
 * @throws UnreadableExport when the data are broken, end too early, hold too many files, or are a bomb
 */
export async function* unzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ExportFile> {
  const steps = stepsOf(bytes);
  const guard = createInflateGuard();
  const entries: Entry[] = [];
  const archive = openArchive(entries, guard);
  let isOver = false;
  const advance = async (): Promise<void> => {
    const step = await steps.next();
    isOver = step.done === true;
    if (!step.done) guard.read(step.value.byteLength);
    push(archive, step.done ? new Uint8Array() : step.value, isOver);
  };
  let files = 0;
  for (;;) {
    while (entries.length === 0 && !isOver) await advance();
    const entry = entries.shift();
    if (!entry) break;
    files += 1;
    yield { name: entry.name, isPacked: true, bytes: partsOf(entry, () => isOver, advance) };
  }
  if (files === 0) throw new UnreadableExport('Cannot unpack the file: the zip must hold a file, got none');
}

async function* partsOf(
  entry: Entry,
  isOver: () => boolean,
  advance: () => Promise<void>,
): AsyncGenerator<Uint8Array> {
  for (;;) {
    const part = entry.parts.shift();
    if (part) {
      yield part;
      continue;
    }
    if (entry.isComplete) return;
    if (isOver())
      throw new UnreadableExport('Cannot unpack the file: the zip must be complete, got its start');
    await advance();
  }
}

function openArchive(entries: Entry[], guard: InflateGuard): Unzip {
  let seen = 0;
  const archive = new Unzip((file) => {
    seen += 1;
    if (seen > MAX_FILES) {
      throw new UnreadableExport(
        `Cannot unpack the file: the zip must hold at most ${String(MAX_FILES)} files, got more`,
      );
    }
    if (isData(file.name)) entries.push(openEntry(file, guard));
  });
  archive.register(UnzipInflate);
  archive.register(UnzipPassThrough);
  return archive;
}

function openEntry(file: UnzipFile, guard: InflateGuard): Entry {
  const entry: Entry = { name: file.name, parts: [], isComplete: false };
  file.ondata = (error, part, isLast) => {
    if (error) throw error;
    guard.wrote(part.byteLength);
    if (part.byteLength > 0) entry.parts.push(part);
    entry.isComplete = isLast;
  };
  file.start();
  return entry;
}

const isData = (name: string): boolean => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.[^./])/.test(name);

function push(archive: Unzip, bytes: Uint8Array, isLast: boolean): void {
  try {
    archive.push(bytes, isLast);
  } catch (error) {
    if (error instanceof UnreadableExport) throw error;
    throw new UnreadableExport(
      'Cannot unpack the file: it must be a plain zip, got broken or encrypted data',
    );
  }
}

async function* stepsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    for (let from = 0; from < part.byteLength; from += STEP_BYTES)
      yield part.subarray(from, from + STEP_BYTES);
  }
}
