import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const found = candidates.find((path) => path !== undefined && existsSync(path));

/** Why the browser tests do not run; undefined when they do. */
export const noBrowser =
  found === undefined ? 'no chromium found: install it, or name it in the variable CHROMIUM' : undefined;

export function openBrowser(): Promise<Browser> {
  if (found === undefined) throw new Error(`Cannot open a browser: ${noBrowser ?? ''}`);
  return chromium.launch({
    executablePath: found,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
  });
}
