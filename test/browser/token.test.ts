import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpEventSchema, queryOf } from '../../shared/runtime/http-event.ts';
import { startHttpServer, type HttpServer } from '../../infra/local/http/server.ts';
import { fixtureApi } from './support/fixture-api.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { builtDashboard } from './support/serve.ts';
import { addresses, noOffences, visit } from './support/visit.ts';

const TOKEN = 'd'.repeat(64);

/** The server of the product before an API of fixtures. */
async function startServer(): Promise<HttpServer> {
  return startHttpServer({
    host: '127.0.0.1',
    port: 0,
    dashboard: await builtDashboard(),
    readerTokens: async () => [TOKEN],
    say: () => undefined,
    receive: async () => ({ statusCode: 404 }),
    api: async (event) => {
      const parsed = httpEventSchema.parse(event);
      if (parsed.rawPath === '/v1/measures.csv') return { statusCode: 200, body: 'measure,value\r\n' };
      const answer = fixtureApi(parsed.rawPath, new URLSearchParams(queryOf(parsed)));
      return {
        statusCode: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(answer),
      };
    },
  });
}

describe.skipIf(noBrowser !== undefined)(
  `the token${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
  () => {
    let browser: Browser;
    let server: HttpServer;
    let url: string;
    beforeAll(async () => {
      [browser, server] = await Promise.all([openBrowser(), startServer()]);
      url = `http://localhost:${String(server.port)}`;
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    it('opens the dashboard by the printed address, and leaves the address', async () => {
      const { page, offences } = await visit(browser, `${url}/#token=${TOKEN}`);
      await page.getByRole('heading', { name: /1 thing needs attention/ }).waitFor();
      expect(page.url()).not.toContain(TOKEN);
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
      await page.reload({ waitUntil: 'networkidle' });
      await page.getByRole('heading', { name: /1 thing needs attention/ }).waitFor();
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });

    it('opens a tab that asks for it, when the printed address is pasted there', async () => {
      const { page } = await visit(browser, url);
      await page.getByLabel('Access token').waitFor();
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#token=${TOKEN}`);
      await page.getByRole('heading', { name: /1 thing needs attention/ }).waitFor();
      await page.context().close();
    });

    it('goes with the file of all measures too', async () => {
      const { page, offences } = await visit(browser, `${url}${addresses.measure}#token=${TOKEN}`);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: /CSV/ }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('measures.csv');
      expect(await readFile(await file.path(), 'utf8')).toBe('measure,value\r\n');
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });
  },
);
