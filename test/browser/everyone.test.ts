import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureApi } from './support/fixture-api.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { serve } from './support/serve.ts';
import { addresses, noOffences, visit } from './support/visit.ts';

/** 182 mm in CSS pixels. */
const A4_WITHOUT_MARGINS = 688;
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.skipIf(noBrowser !== undefined)(
  `for everyone${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
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

    describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
      it.each(Object.entries(addresses))('%s has no accessibility violation', async (_, address) => {
        const { page, offences } = await visit(browser, served.url + address, { colorScheme });
        for (const summary of await page.locator('summary').all()) await summary.click();
        const { violations, passes } = await new AxeBuilder({ page }).withTags(tags).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
        expect(passes.length).toBeGreaterThan(15);
        expect(offences).toEqual(noOffences);
        await page.context().close();
      });
    });

    it.each(Object.entries(addresses))('%s fits a phone, and no text covers another', async (_, address) => {
      const { page } = await visit(browser, served.url + address, { viewport: { width: 320, height: 640 } });
      for (const summary of await page.locator('summary').all()) await summary.click();
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 640 });
        const wider = await page.evaluate(() =>
          [document.documentElement, ...document.querySelectorAll('th, td, dt, dd, .scroll, .bars')]
            .filter(
              (node) =>
                getComputedStyle(node).display !== 'inline' &&
                node.clientWidth > 0 &&
                node.scrollWidth > node.clientWidth + 1,
            )
            .map((node) => `${node.tagName}: ${node.textContent?.slice(0, 40) ?? ''}`),
        );
        expect(wider).toEqual([]);
      }
      await page.context().close();
    });

    it('prints the scorecard on one page, light and without navigation', async () => {
      const { page } = await visit(browser, served.url + addresses.scorecard, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      await page.setViewportSize({ width: A4_WITHOUT_MARGINS, height: 1000 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider).toBe(0);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      await page.context().close();
    });

    it('does not move for people who asked for no motion', async () => {
      const { page } = await visit(browser, served.url, { reducedMotion: 'reduce' });
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter(
            (node) => getComputedStyle(node).transitionDuration !== '0s',
          ).length,
      );
      expect(moving).toBe(0);
      await page.context().close();
    });
  },
);
