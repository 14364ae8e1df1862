import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { createInflateGuard } from './inflate-guard.ts';
import { UnreadableExport } from './unreadable-export.ts';

/**
 * Unpacks gzip, also of several members, piece by piece.
 * @throws UnreadableExport when the data are broken, end too early, or are a bomb
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const guard = createInflateGuard();
  const source = Readable.from(counted(bytes, guard.read), { objectMode: false });
  const unzip = createGunzip();
  source.once('error', (error) => unzip.destroy(error));
  try {
    for await (const part of source.pipe(unzip) as AsyncIterable<Uint8Array>) {
      guard.wrote(part.byteLength);
      yield part;
    }
  } catch (error) {
    throw isBrokenData(error)
      ? new UnreadableExport('Cannot unpack the file: it must be complete gzip data, got broken or cut data')
      : error;
  } finally {
    source.destroy();
    unzip.destroy();
  }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  tell: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    tell(part.byteLength);
    yield part;
  }
}

const isBrokenData = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_');
