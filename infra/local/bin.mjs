#!/usr/bin/env node
// Runs the command line with a Node that reads TypeScript: the present one, else the one of the package `node`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('./main.ts', import.meta.url);

/** Type stripping without a flag came with 22.18 (and 23.6). */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 23 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6);
}

function pinnedNode() {
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = fileURLToPath(new URL(`../../node_modules/node/bin/${file}`, import.meta.url));
  return existsSync(path) ? path : undefined;
}

/** The IPC channel tells the child when this process dies, however it dies. */
function runWith(node) {
  const child = spawn(node, [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

if (isNewEnough(process.versions.node)) {
  await import(main.href);
} else {
  const node = pinnedNode();
  if (node) {
    runWith(node);
  } else {
    process.stderr.write(
      `Cannot run on Node ${process.versions.node}: Node 22.18 or newer is needed. Install it from https://nodejs.org, ` +
        'or run `npm ci` with install scripts allowed (npm 12: `npm approve-scripts node`).\n',
    );
    process.exitCode = 2;
  }
}
