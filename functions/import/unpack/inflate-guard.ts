import { UnreadableExport } from './unreadable-export.ts';

/** Text packs 1:5 to 1:30; 1:1000 is what a decompression bomb does. */
const MAX_RATIO = 250;
/** Below this nothing is said: a small file of equal rows packs well. */
const RATIO_FROM_BYTES = 64 * 1_048_576;
const MAX_TOTAL_BYTES = 64 * 1_073_741_824;

export interface InflateGuard {
  readonly read: (bytes: number) => void;
  /** @throws UnreadableExport when more comes out than an honest file could hold */
  readonly wrote: (bytes: number) => void;
}

/** Compares what went into a decompressor with what came out of it. */
export function createInflateGuard(): InflateGuard {
  let packed = 0;
  let unpacked = 0;
  return {
    read(bytes) {
      packed += bytes;
    },
    wrote(bytes) {
      unpacked += bytes;
      if (unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO) {
        throw new UnreadableExport(
          `Cannot unpack the file: it must not grow more than ${String(MAX_RATIO)} times, got a decompression bomb`,
        );
      }
      if (unpacked > MAX_TOTAL_BYTES) {
        throw new UnreadableExport('Cannot unpack the file: it must hold at most 64 GB, got more');
      }
    },
  };
}
