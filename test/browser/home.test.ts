import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { IsoWeek } from '../../shared/domain/week.ts';
import { fixtureApi } from './support/fixture-api.ts';
import { fixtureReport } from './support/fixture-report.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { serve } from './support/serve.ts';
import { noOffences, visit } from './support/visit.ts';

describe.skipIf(noBrowser !== undefined)(
  `the week on the dashboard${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
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

    it('answers in the headline what needs attention', async () => {
      const { page, offences } = await visit(browser, served.url);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(
        '1 thing needs attention',
      );
      const card = page.getByRole('article').first();
      expect(await card.textContent()).toMatch(
        /12\.5%.*53 of 425 feedback.*Usual in one week.*2\.7.*9\.7%.*R\. Okafor.*leak/,
      );
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });

    it('says openly that a quiet week has nothing to act on', async () => {
      const { page } = await visit(browser, `${served.url}/?week=2026-W40`);
      expect(await page.getByText('Nothing to act on: no measure got worse').count()).toBe(1);
      expect(await page.getByRole('article').count()).toBe(0);
      await page.context().close();
    });

    it('leads from a number to the feedback behind it', async () => {
      const { page } = await visit(browser, served.url);
      await page.getByRole('link', { name: /^12\.5%/ }).click();
      await page.getByRole('heading', { level: 1, name: 'Feedback' }).waitFor();
      const query = new URL(page.url()).searchParams;
      expect(Object.fromEntries(query)).toMatchObject({
        product: 'Aurora Kettle',
        aspect: 'reliability',
        week: '2026-W47',
        defects: 'true',
      });
      await page.locator('.feedback').waitFor();
      expect(await page.locator('mark.span-received').first().textContent()).toContain('it started to leak');
      expect(
        await page
          .getByText('Nach drei Wochen')
          .evaluate((node) => node.closest('[lang]')?.getAttribute('lang')),
      ).toBe('de');
      expect(await page.locator('.chip').allTextContents()).toContain('e-mail');
      await page.context().close();
    });

    it.each(['/?week=2026-W99', '/?page=gaps&week=2019-W01', '/?page=scorecard&week=nonsense'])(
      'says of %s that there is no such week, and leads to the latest',
      async (address) => {
        const { page } = await visit(browser, served.url + address);
        const week = new URL(page.url()).searchParams.get('week') ?? '';
        await page.getByRole('heading', { name: `There is no week ${week}` }).waitFor();
        await page.getByRole('link', { name: 'To the latest week, 2026-W47' }).click();
        await page.getByText('Week 47', { exact: true }).first().waitFor();
        expect(new URL(page.url()).searchParams.has('week')).toBe(false);
        await page.context().close();
      },
    );

    it.each(['measure&product=Aurora+Kettle&aspect=reliability', 'feedback&product=Aurora+Kettle'])(
      'says so on the page %s as well',
      async (query) => {
        const { page } = await visit(browser, `${served.url}/?page=${query}&week=2026-W99`);
        await page.getByRole('heading', { name: 'There is no week 2026-W99' }).waitFor();
        await page.context().close();
      },
    );

    it('leads from a case for a person to that one feedback', async () => {
      const { page } = await visit(browser, served.url);
      await page.getByRole('link', { name: /^Read it in the list: Nimbus Vacuum/ }).click();
      await page.getByText('Only the one feedback of the link is shown.').waitFor();
      await page.locator('.feedback').waitFor();
      expect(await page.locator('.feedback > li').count()).toBe(1);
      expect(await page.locator('.feedback').textContent()).toContain('burned my daughter');
      await page.getByRole('link', { name: 'Show all of the week' }).click();
      await page.getByText('Only the one feedback of the link is shown.').waitFor({ state: 'detached' });
      await page.context().close();
    });

    it('shows a loud review with its words, and says that it is no alarm', async () => {
      const { page } = await visit(browser, served.url);
      const loud = page.getByRole('region', { name: 'Single loud reviews' });
      expect(await loud.textContent()).toMatch(/1 loud review, no alarm.*loud, no alarm.*WORST LAMP EVER!!!/);
      await page.goto(`${served.url}/?week=2026-W40`, { waitUntil: 'networkidle' });
      expect(await loud.textContent()).toContain('No single loud review.');
      expect(await loud.getByRole('list').count()).toBe(0);
      await page.context().close();
    });

    it('says what is missing while nothing can be judged, and how a measure gets an owner', async () => {
      served.answerWith((path, query) => {
        if (!path.endsWith('/report')) return fixtureApi(path, query);
        const [item] = fixtureReport().attention;
        const needs = { weeks: 5, needed: 13, earliest: '2027-W02' as IsoWeek };
        const report = fixtureReport('2026-W40' as IsoWeek);
        return path.includes('latest')
          ? { ...report, needs }
          : { ...report, attention: [{ ...item, owner: undefined, product: "Bob's: kettle" }] };
      });
      const { page } = await visit(browser, served.url);
      await page.getByText('5 of the 13 weeks with feedback').waitFor();
      expect(await page.getByText('the first week to be judged is 11').count()).toBe(1);
      await page.goto(`${served.url}/?week=2026-W40`, { waitUntil: 'networkidle' });
      await page.getByText('Set an owner').click();
      expect(parse((await page.locator('pre').textContent()) ?? '')).toEqual({
        organisation: 'Northlight Home',
        timeZone: 'Europe/Berlin',
        owners: [{ name: 'YOUR NAME', product: "Bob's: kettle", aspect: 'reliability' }],
      });
      served.answerWith(fixtureApi);
      await page.context().close();
    });

    it('goes from week to week, and back with the back button', async () => {
      const { page } = await visit(browser, served.url);
      await page.getByRole('link', { name: 'Week before: Week 46' }).click();
      await page.getByText('Nothing to act on: no measure got worse').waitFor();
      expect(new URL(page.url()).searchParams.get('week')).toBe('2026-W46');
      await page.goBack();
      await page.getByRole('heading', { name: /1 thing needs attention/ }).waitFor();
      await page.goForward();
      await page.reload();
      await page.getByText(/9.+15 Nov 2026/).waitFor();
      await page.context().close();
    });

    it('keeps filters and page of the feedback list in the address', async () => {
      const { page } = await visit(browser, `${served.url}/?page=feedback&product=Aurora+Kettle`);
      await page.getByLabel('Source').selectOption('app-reviews');
      await page.getByLabel('Only defects').check();
      await page.getByRole('link', { name: 'Next page' }).click();
      await page.getByText('Second page').waitFor();
      expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
        source: 'app-reviews',
        defects: 'true',
        cursor: 'page-2',
      });
      await page.context().close();
    });

    it('speaks German when asked', async () => {
      const { page, offences } = await visit(browser, `${served.url}/?lang=de`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        'KW 47: 1 Messgröße braucht Aufmerksamkeit, 1 schon gemeldet, 1 besser als üblich, 1 unter Beobachtung, 24 stabil, 3 mit zu wenig Daten.',
      );
      expect(await page.locator('html').getAttribute('lang')).toBe('de');
      await page.getByRole('link', { name: 'Scorecard' }).click();
      expect(new URL(page.url()).searchParams.get('lang')).toBe('de');
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });
  },
);
