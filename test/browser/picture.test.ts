import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fixtureApi } from './support/fixture-api.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { builtDashboard, serve } from './support/serve.ts';
import { noOffences, visit } from './support/visit.ts';

const picture = fileURLToPath(new URL('../../docs/dashboard.png', import.meta.url));
const LARGEST_BUNDLE = 100_000;

describe('the built dashboard', () => {
  it('weighs less than 100 kB compressed, all files together', async () => {
    const folder = await builtDashboard();
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );
    const sizes = await Promise.all(
      files.map(async ({ parentPath, name }) => gzipSync(await readFile(`${parentPath}/${name}`)).length),
    );
    expect(files.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST_BUNDLE);
  });

  it('has no script and no style in its page', async () => {
    const html = await readFile(`${await builtDashboard()}/index.html`, 'utf8');
    expect(html).not.toMatch(/<style|style=|<script(?![^>]* src=)|\son\w+=/);
  });
});

describe.skipIf(noBrowser !== undefined || process.env['UPDATE_PICTURES'] === undefined)(
  'the picture of the README (set UPDATE_PICTURES to write it)',
  () => {
    it('shows the first screen at 1280 pixels', async () => {
      const [browser, served] = await Promise.all([openBrowser(), serve(fixtureApi)]);
      const { page, offences } = await visit(browser, served.url, {
        viewport: { width: 1280, height: 1000 },
      });
      await page.screenshot({ path: picture });
      await browser.close();
      await served.stop();
      expect(offences).toEqual(noOffences);
      expect((await readFile(picture)).length).toBeGreaterThan(20_000);
    });
  },
);
