import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { List, FeedbackItem } from '../../dashboard/src/api/shapes.ts';
import { feedbackItem } from './support/fixture-feedback.ts';
import { fixtureApi, type Api } from './support/fixture-api.ts';
import { leakingKettle } from './support/fixture-quotes.ts';
import { hostileReport } from './support/hostile-report.ts';
import { badAddresses, payloads } from './support/hostile.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { Refusal, serve } from './support/serve.ts';
import { addresses, noOffences, visit } from './support/visit.ts';

const at = (index: number): string => payloads[index % payloads.length] ?? '';

const hostileFeedback = (): List<FeedbackItem> => ({
  data: payloads.map((text, index) =>
    feedbackItem(
      {
        ...leakingKettle,
        id: String(index),
        text,
        source: text,
        url: badAddresses[index % badAddresses.length],
        spans: [{ start: 2, end: 9, role: 'received' }],
      },
      { title: text, product: text, aspects: [text], reply: text, language: text },
    ),
  ),
  page: { next: at(3) },
});

const hostileApi: Api = (path, query) => {
  if (path.endsWith('/report')) return hostileReport();
  if (path === '/v1/feedback') return hostileFeedback();
  return fixtureApi(path, query);
};

describe.skipIf(noBrowser !== undefined)(
  `hostile input${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
  () => {
    let browser: Browser;
    let served: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      [browser, served] = await Promise.all([openBrowser(), serve(hostileApi)]);
    });
    afterAll(async () => {
      await browser.close();
      await served.stop();
    });

    it.each(Object.entries(addresses))(
      '%s runs no script of a review and loads nothing from elsewhere',
      async (name, address) => {
        const { page, offences } = await visit(browser, served.url + address);
        const asked = page.getByText('Not right?').first();
        if (name === 'feedback') {
          await asked.click();
          await page.locator('.correction').waitFor();
        }
        expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
        if (name === 'feedback') {
          expect(await page.locator('.feedback > li').count()).toBe(payloads.length);
          expect(await page.getByText(`<script>window.hacked=1</script>`).count()).toBeGreaterThan(0);
        }
        expect(
          await page
            .locator(
              'main script, main iframe, main object, main embed, main form[action], main style, main [style]',
            )
            .count(),
        ).toBe(0);
        expect(offences).toEqual(noOffences);
        await page.context().close();
      },
    );

    it('links only to http and https', async () => {
      const { page } = await visit(browser, served.url + addresses.feedback);
      const hrefs = await page
        .locator('main a')
        .evaluateAll((links) =>
          links.map((link) => (link instanceof HTMLAnchorElement ? link.protocol : '')),
        );
      expect(hrefs.length).toBeGreaterThan(0);
      expect(new Set(hrefs)).toEqual(new Set(['http:']));
      await page.context().close();
    });

    it('treats what stands in the address as text', async () => {
      const { page, offences } = await visit(
        browser,
        `${served.url}/?page=feedback&product=${encodeURIComponent(at(0))}&week=${encodeURIComponent(at(9))}&cursor=%00`,
      );
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });
  },
);

describe.skipIf(noBrowser !== undefined)(
  `when the API refuses${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
  () => {
    let browser: Browser;
    let served: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      [browser, served] = await Promise.all([openBrowser(), serve(fixtureApi)]);
    });
    afterAll(async () => {
      await browser.close();
      await served.stop();
    });

    it('says what happened, what to do, and the request number', async () => {
      served.answerWith(() => new Refusal(500, { title: 'Internal', requestId: 'request-17' }));
      const { page } = await visit(browser, served.url);
      const alert = page.getByRole('alert');
      expect(await alert.textContent()).toMatch(/could not answer.*Try again in a minute.*request-17/);
      served.answerWith(fixtureApi);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('heading', { name: /1 thing needs attention/ }).waitFor();
      await page.context().close();
    });

    it('says so when no week is published yet', async () => {
      served.answerWith((path) => (path === '/v1/weeks' ? { data: [], page: { next: null } } : undefined));
      const { page } = await visit(browser, served.url);
      expect(await page.getByText('No week is published yet').count()).toBe(1);
      await page.context().close();
    });

    it('asks for the access token, keeps it for the tab only, and goes on', async () => {
      served.answerWith(() => new Refusal(401, { title: 'Unauthorized' }));
      const { page } = await visit(browser, served.url);
      served.answerWith(fixtureApi);
      await page.getByLabel('Access token').fill('let-me-in');
      const request = page.waitForRequest((one) => one.url().includes('/v1/weeks/'));
      await page.getByRole('button', { name: 'Open' }).click();
      expect((await request).headers()['authorization']).toBe('Bearer let-me-in');
      await page.getByRole('heading', { name: /1 thing needs attention/ }).waitFor();
      expect(await page.evaluate(() => Object.values({ ...localStorage }).join())).not.toContain('let-me-in');
      await page.context().close();
    });
  },
);
