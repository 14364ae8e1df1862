import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { givenVerdictSchema } from '../../shared/domain/owner-verdict.ts';
import { fixtureApi } from './support/fixture-api.ts';
import { fixtureReport } from './support/fixture-report.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { Refusal, serve } from './support/serve.ts';
import { noOffences, visit, visitDeployed } from './support/visit.ts';

const NOTE = 'The carrier changed <img src=x onerror=window.hacked=1>';

describe.skipIf(noBrowser !== undefined)(
  `an owner's verdict${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
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
        if (path !== '/v1/verdicts') return fixtureApi(path, query);
        posted.push(given);
        return { ...givenVerdictSchema.parse(given), judgedAt: '2026-11-24T09:00:00.000Z' };
      });
    });
    afterAll(async () => {
      await browser.close();
      await served.stop();
    });

    it('goes with a note, which stands on the card as text', async () => {
      const { page, offences } = await visit(browser, served.url);
      const card = page.getByRole('article').first();
      await card.getByLabel('Note (optional)').fill(NOTE);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      const status = card.getByRole('status');
      await status.getByText('Judged: a real problem.').waitFor();
      expect(await status.locator('q').textContent()).toBe(NOTE);
      const [signal] = fixtureReport().attention;
      expect(posted).toEqual([{ signal: signal?.signal, finding: 'real', note: NOTE }]);
      const real = card.getByRole('button', { name: 'A real problem' });
      expect(await real.getAttribute('aria-pressed')).toBe('true');
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });

    it('keeps its note when it is changed, in German, too', async () => {
      served.answerWith((path, query, given) => {
        if (path === '/v1/verdicts') {
          posted.push(given);
          return posted.length === 1 ? new Refusal(500, {}) : given;
        }
        if (!path.endsWith('/report')) return fixtureApi(path, query);
        const report = fixtureReport();
        const attention = report.attention.map((one) => ({
          ...one,
          finding: 'real' as const,
          ownerNote: NOTE,
        }));
        return { ...report, attention };
      });
      const { page } = await visit(browser, `${served.url}/?lang=de`);
      const card = page.getByRole('article').first();
      expect(await card.getByRole('status').textContent()).toBe(`Beurteilt: ein echtes Problem. ${NOTE}`);
      expect(await card.getByLabel('Notiz (freiwillig)').inputValue()).toBe(NOTE);
      await card.getByRole('button', { name: 'Ein Fehlalarm' }).click();
      await card.getByText('Es wurde nicht gespeichert. Noch einmal versuchen.').waitFor();
      await card.getByRole('button', { name: 'Ein Fehlalarm' }).click();
      await card.getByText('Beurteilt: ein Fehlalarm.').waitFor();
      expect(posted.at(-1)).toMatchObject({ finding: 'false', note: NOTE });
      expect(await card.getByText('Es wurde nicht gespeichert').count()).toBe(0);
      await page.context().close();
    });

    it('is apart from what the report says of copies, which the German card says, too', async () => {
      const copies = '31 of 34 are one text, all from shop';
      served.answerWith((path, query) => {
        if (!path.endsWith('/report')) return fixtureApi(path, query);
        const report = fixtureReport();
        const window = { events: 31, exposure: 640, expected: 15.2, lower: 0, upper: 24 };
        return { ...report, attention: report.attention.map((one) => ({ ...one, note: copies, window })) };
      });
      const { page } = await visit(browser, `${served.url}/?lang=de`);
      const card = page.getByRole('article').first();
      expect(await card.getByText('Mehr Mängel, als der Zufall erklärt.').count()).toBe(1);
      expect(await card.getByText('31 von 34 sind ein und derselbe Text, alle aus shop').count()).toBe(1);
      expect(await card.getByLabel('Notiz (freiwillig)').inputValue()).toBe('');
      await page.context().close();
    });

    it('is shown by a deployment, and not asked for', async () => {
      served.answerWith((path, query) => {
        if (!path.endsWith('/report')) return fixtureApi(path, query);
        const report = fixtureReport();
        const attention = report.attention.map((one) => ({
          ...one,
          finding: 'known' as const,
          ownerNote: NOTE,
        }));
        return { ...report, attention };
      });
      const page = await visitDeployed(browser, served.url, '/');
      const card = page.getByRole('article').first();
      expect(await card.getByRole('status').textContent()).toBe(`Judged: known before. ${NOTE}`);
      expect(await card.getByRole('button', { name: 'A real problem' }).count()).toBe(0);
      await page.close();
    });
  },
);
