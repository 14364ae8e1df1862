import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const dashboard = join(root, 'dashboard');
/** The built dashboard. */
export const dashboardFolder = join(dashboard, 'dist');
/** What the dashboard takes from elsewhere. */
const sources = [dashboard, ...['charts', 'domain', 'stats'].map((part) => join(root, 'shared', part))];

/**
 * Builds the dashboard when it is missing or older than its sources.
 *
 * @throws Error with the last line of the build when it fails
 */
export async function buildDashboard(say: (line: string) => void): Promise<void> {
  const built = await stat(join(dashboardFolder, 'index.html')).then(
    (found) => found.mtimeMs,
    () => 0,
  );
  const times = await Promise.all(sources.map(newestIn));
  if (built > Math.max(...times)) return;
  say('Building the dashboard');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', dashboard, '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (data: Buffer) => (complaint = (complaint + data.toString()).slice(-2_000)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) {
    const reason = complaint.trim().split('\n').at(-1) ?? '';
    throw new Error(`Cannot build the dashboard: vite must end without error, got ${reason || String(code)}`);
  }
}

/** Latest change of a source file below the folder, in milliseconds since 1970. */
async function newestIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const times = await Promise.all(
    entries.map(async (entry) => {
      if (entry.name === 'dist' || entry.name === 'node_modules') return 0;
      const path = join(folder, entry.name);
      return entry.isDirectory() ? newestIn(path) : (await stat(path)).mtimeMs;
    }),
  );
  return Math.max(0, ...times);
}
