import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

export interface StaticFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A file of the built dashboard. Paths without an ending are pages of the dashboard, which it draws itself.
 *
 * @param path as it came in the URL, encoded
 * @returns undefined when there is none
 */
export async function staticFile(folder: string, path: string): Promise<StaticFile | undefined> {
  const wanted = decoded(path);
  if (wanted === undefined) return undefined;
  const name = extname(wanted) === '' ? 'index.html' : wanted;
  const full = join(folder, name);
  if (!full.startsWith(folder + sep)) return undefined;
  if (
    !(await stat(full).then(
      (found) => found.isFile(),
      () => false,
    ))
  )
    return undefined;
  const body = await readFile(full);
  // Names under assets/ hold a hash of the content; all others may change at the next build.
  const isHashed = wanted.startsWith('/assets/');
  return {
    body,
    headers: {
      'content-type': types[extname(full)] ?? 'application/octet-stream',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 32)}"`,
    },
  };
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
