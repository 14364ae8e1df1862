import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { givenCorrectionSchema } from '../../shared/domain/correction.ts';
import { fixtureApi } from './support/fixture-api.ts';
import { leakingKettle } from './support/fixture-quotes.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { Refusal, serve } from './support/serve.ts';
import { addresses, noOffences, visit, visitDeployed } from './support/visit.ts';

const correct = (given: unknown) => {
  const { feedback, ...correction } = givenCorrectionSchema
    .extend({ feedback: givenCorrectionSchema.shape.aspect })
    .parse(given);
  return { job: 'correction-1', receivedAt: '2026-11-24T09:00:00.000Z', feedback, correction };
};

describe.skipIf(noBrowser !== undefined)(
  `the correction of feedback${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
  () => {
    const posted: unknown[] = [];
    let browser: Browser;
    let served: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      [browser, served] = await Promise.all([openBrowser(), serve(fixtureApi)]);
    });
    beforeEach(() => {
      posted.length = 0;
      served.answerWith((path, query, given) => {
        if (path !== '/v1/corrections') return fixtureApi(path, query);
        posted.push(given);
        return correct(given);
      });
    });
    afterAll(async () => {
      await browser.close();
      await served.stop();
    });

    const first = (page: Page): Locator => page.locator('.feedback > li').first();

    it('takes by the keyboard alone what it is about, and says so', async () => {
      const { page, offences } = await visit(browser, served.url + addresses.feedback);
      const entry = first(page);
      await entry.getByText('Not right?').focus();
      await page.keyboard.press('Enter');
      await entry.getByText('Read as being about: Reliability.').waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
      await page.keyboard.type('Del');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const status = entry.getByRole('status');
      await status.getByText(/^Taken: it is about Delivery\. .* the week is being added up again/).waitFor();
      expect(posted).toEqual([{ feedback: leakingKettle.id, aspect: 'delivery', not: 'reliability' }]);
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });

    it('adds an aspect when nothing of what was read is wrong, and sends nothing without one', async () => {
      const { page } = await visit(browser, `${served.url}${addresses.feedback}&lang=de`);
      const entry = first(page);
      await entry.getByText('Stimmt nicht?').click();
      await entry.getByRole('button', { name: 'Senden' }).click();
      expect(posted).toEqual([]);
      await entry.getByLabel('Es geht um').selectOption({ label: 'Kundendienst' });
      await entry.getByLabel('Es geht nicht um').selectOption({ label: 'Nichts davon ist falsch' });
      await entry.getByRole('button', { name: 'Senden' }).click();
      await entry.getByText(/^Angenommen: es geht um Kundendienst/).waitFor();
      expect(posted).toEqual([{ feedback: leakingKettle.id, aspect: 'support' }]);
      await page.context().close();
    });

    it('says why it was not taken', async () => {
      served.answerWith((path, query) =>
        path === '/v1/corrections'
          ? new Refusal(404, { title: 'It was not corrected', detail: '<b>there is none</b>' })
          : fixtureApi(path, query),
      );
      const { page } = await visit(browser, served.url + addresses.feedback);
      const entry = first(page);
      await entry.getByText('Not right?').click();
      await entry.getByLabel('It is about').selectOption('delivery');
      await entry.getByRole('button', { name: 'Send' }).click();
      await entry.getByText('It was not taken. Try again. <b>there is none</b>').waitFor();
      await page.context().close();
    });

    it('is not offered by a deployment, which only reads', async () => {
      const page = await visitDeployed(browser, served.url, addresses.feedback);
      expect(await page.locator('.feedback > li').count()).toBeGreaterThan(1);
      expect(await page.getByText('Not right?').count()).toBe(0);
      await page.close();
    });
  },
);
