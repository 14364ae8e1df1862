import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureApi } from './support/fixture-api.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { serve } from './support/serve.ts';
import { addresses, noOffences, visit } from './support/visit.ts';

describe.skipIf(noBrowser !== undefined)(
  `charts${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
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

    it('moves along the weeks with the arrow keys and speaks each', async () => {
      const { page, offences } = await visit(browser, served.url + addresses.measure);
      const slider = page.getByRole('slider');
      expect(await slider.getAttribute('aria-valuetext')).toContain('W47 2026: 12.5%');
      await slider.focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await slider.getAttribute('aria-valuetext')).toMatch(/^W45 2026: .*within the usual range$/);
      expect(new URL(page.url()).searchParams.get('week')).toBe('2026-W45');
      await page.keyboard.press('Home');
      expect(await slider.getAttribute('aria-valuetext')).toContain('W16 2026');
      await page.keyboard.press('ArrowLeft');
      expect(await slider.getAttribute('aria-valuenow')).toBe('1');
      await page.keyboard.press('End');
      await page.getByRole('heading', { name: 'Feedback behind Week 47' }).waitFor();
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });

    it('selects the week that is clicked', async () => {
      const { page } = await visit(browser, served.url + addresses.measure);
      await page.locator('[data-week="2026-W30"]').click();
      expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain('W30 2026');
      await page.context().close();
    });

    it('says the finding in a sentence, and shows the same numbers as a table', async () => {
      const { page } = await visit(browser, served.url + addresses.measure);
      const name = await page.locator('.chart svg[role="img"] > title').textContent();
      expect(name).toContain('12.5% (53 of 425)');
      await page.getByLabel('Show as').selectOption('table');
      const row = page.getByRole('row', { name: /W47 2026/ });
      expect(await row.textContent()).toMatch(/12\.5%53425.*signal: more than chance/);
      await page.context().close();
    });

    it('leads from a bar of the gaps to the feedback behind it', async () => {
      const { page } = await visit(browser, `${served.url}/?page=gaps`);
      expect(await page.getByText('Aspects with fewer than 20 mentions this week').count()).toBe(1);
      expect(await page.locator('.qs-gaps').first().textContent()).toContain('n = 7, few');
      await page.locator('.qs-gap .qs-bar').first().click();
      await page.getByRole('heading', { level: 1, name: 'Feedback' }).waitFor();
      expect(new URL(page.url()).searchParams.get('aspect')).toBe('reliability');
      await page.context().close();
    });

    it('opens the help with ? and goes to a page with g and its letter', async () => {
      const { page } = await visit(browser, served.url);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await page.keyboard.press('g');
      await page.keyboard.press('s');
      await page.getByRole('heading', { level: 1, name: 'Scorecard' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      await page.context().close();
    });
  },
);
