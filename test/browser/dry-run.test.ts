import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dryRun } from '../../infra/local/sources/dry-run.ts';
import { qualityConfigSchema } from '../../shared/config/quality-config.ts';
import { givenDryRunSchema } from '../../shared/domain/dry-run.ts';
import { createScorer } from '../../shared/scoring/create-scorer.ts';
import { fixtureApi, type Api } from './support/fixture-api.ts';
import { payloads } from './support/hostile.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { Refusal, serve } from './support/serve.ts';
import { addresses, noOffences, visit, visitDeployed } from './support/visit.ts';

const config = qualityConfigSchema.parse({
  organisation: 'Test',
  sources: [{ id: 'webhook', type: 'standard-webhooks', secret: 'webhook' }],
});
const scorer = createScorer();
const posted: unknown[] = [];

/** Reads as the product does. */
const readingApi: Api = (path, query, given) => {
  if (path !== '/v1/dry-run') return fixtureApi(path, query);
  posted.push(given);
  const { source, body, headers } = givenDryRunSchema.parse(given);
  const settings = config.sources.find(({ id }) => id === source);
  if (!settings) return new Refusal(404, { title: 'There is no such source', detail: `no source ${source}` });
  return dryRun({ body: Buffer.from(body), headers }, { settings, config, scorer });
};

const event = (data: object): string =>
  JSON.stringify({ type: 'review.created', timestamp: '2026-11-03T10:00:00Z', data });
const review = {
  id: 'r1',
  product: 'Kettle',
  title: 'Refund to DE89 3704 0044 0532 0130 00',
  text: 'Delivery took nine days, two were promised. Very disappointing.',
  rating: { value: 1, min: 1, max: 5 },
  occurredAt: '2026-11-02T10:00:00Z',
};

describe.skipIf(noBrowser !== undefined)(
  `a dry run on the Sources page${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
  () => {
    let browser: Browser;
    let served: Awaited<ReturnType<typeof serve>>;
    beforeAll(async () => {
      [browser, served] = await Promise.all([openBrowser(), serve(readingApi)]);
    });
    beforeEach(() => {
      posted.length = 0;
    });
    afterAll(async () => {
      await browser.close();
      await served.stop();
    });

    const tryBody = async (page: Page, body: string): Promise<string> => {
      const section = page.getByRole('region', { name: 'How would this record be read?' });
      await section.getByLabel('Body (JSON)').fill(body);
      const answer = page.waitForResponse((one) => one.url().endsWith('/v1/dry-run'));
      await section.getByRole('button', { name: 'Read it' }).click();
      await (await answer).finished();
      await section.getByRole('status').locator('p').first().waitFor();
      return (await section.getByRole('status').textContent()) ?? '';
    };

    it('shows what would be stored and how it is scored', async () => {
      const { page, offences } = await visit(browser, served.url + addresses.sources);
      const section = page.getByRole('region', { name: 'How would this record be read?' });
      await section.getByText('Headers of the vendor').click();
      await section.getByLabel(/^Those that name the kind/).fill('X-Event: created\nnot a header');
      const told = await tryBody(page, event(review));
      expect(told).toMatch(/It would be read as 1 record\..*Stored like this/);
      expect(told).toMatch(/externalIdr1.*"value":1.*Sentimentnegative.*Delivery-\d\.\d\d, an expectation/);
      expect(await section.locator('mark.span-received').count()).toBe(1);
      expect(told).toContain('Refund to [iban]');
      expect(posted).toEqual([{ source: 'webhook', body: event(review), headers: { 'x-event': 'created' } }]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });

    it('says why a body would be set aside, and of the next one what it is', async () => {
      const { page } = await visit(browser, served.url + addresses.sources);
      expect(await tryBody(page, '{"type":')).toContain(
        'It would be set aside: Cannot read the body: must be JSON',
      );
      await tryBody(page, event(review));
      await page.getByText('It would be read as 1 record.').waitFor();
      expect(await page.getByText('It would be set aside').count()).toBe(0);
      await page.context().close();
    });

    it('says why it was not tried', async () => {
      const { page } = await visit(browser, served.url + addresses.sources);
      await page
        .getByRole('region', { name: 'How would this record be read?' })
        .getByLabel('Source')
        .selectOption('trustpilot');
      expect(await tryBody(page, '{}')).toContain('It was not tried. Try again. no source trustpilot');
      await page.context().close();
    });

    it('shows hostile bodies as text', async () => {
      const { page, offences } = await visit(browser, served.url + addresses.sources);
      const events = payloads.map((text, index) => ({
        ...review,
        id: `${String(index)}${text}`,
        product: text,
        title: text,
        text,
        reply: text,
        url: text,
      }));
      for (const one of events.slice(0, 12)) await tryBody(page, event(one));
      expect(await tryBody(page, event(events[0] ?? {}))).toContain('<script>window.hacked=1</script>');
      await tryBody(page, `{"${payloads[0] ?? ''}":`);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('main script, main iframe, main form[action]').count()).toBe(0);
      expect(offences).toEqual(noOffences);
      await page.context().close();
    });

    it('speaks German, and is not offered by a deployment', async () => {
      const { page } = await visit(browser, `${served.url}${addresses.sources}&lang=de`);
      const section = page.getByRole('region', { name: 'Wie würde das gelesen?' });
      await section.getByLabel('Inhalt (JSON)').fill(event(review));
      await section.getByRole('button', { name: 'Lesen' }).click();
      await section.getByText('Es würde als 1 Rückmeldung gelesen.').waitFor();
      const deployed = await visitDeployed(browser, served.url, addresses.sources);
      expect(await deployed.getByRole('heading', { name: 'Send feedback' }).count()).toBe(1);
      expect(await deployed.getByRole('region', { name: 'How would this record be read?' }).count()).toBe(0);
      await deployed.close();
      await page.context().close();
    });
  },
);
