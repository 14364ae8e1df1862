import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { email } from '../../shared/channels/email/index.ts';
import { messageOf } from '../../shared/channels/message-of.ts';
import { routeNotice } from '../../shared/channels/routing.ts';
import { weeklyReportHtml } from '../../shared/report/html/weekly-report-html.ts';
import { noticeOf, signalOf } from '../support/signal-examples.ts';
import { hostileReport } from './support/hostile-report.ts';
import { payloads } from './support/hostile.ts';
import { noBrowser, openBrowser } from './support/open-browser.ts';
import { noOffences, visit } from './support/visit.ts';

/** The mail of a week whose every word comes from somebody hostile. */
function hostileMail(): string {
  const notice = noticeOf({
    signals: payloads.map((text) =>
      signalOf({ product: text, aspect: text }, { explanation: text, newTerms: [text], owner: text }),
    ),
  });
  const [delivery] = routeNotice([{ minimum: 'signal', receivers: ['team'] }], notice).deliveries;
  if (!delivery) throw new Error('Cannot compose the mail: the route must take the notice');
  const message = messageOf(notice, delivery, 'https://quality.example/');
  const settings = { from: 'a@b.example', to: ['c@d.example'] };
  const outgoing = email.compose(message, settings, {}, '2026-11-23T06:00:00.000Z');
  if (outgoing.via !== 'mail') throw new Error('Cannot open the mail: it must be one');
  return outgoing.html;
}

const documents = { report: weeklyReportHtml(hostileReport()), mail: hostileMail() };

describe.skipIf(noBrowser !== undefined)(
  `hostile words in documents${noBrowser === undefined ? '' : ` (skipped: ${noBrowser})`}`,
  () => {
    let browser: Browser;
    let server: Server;
    let url: string;
    beforeAll(async () => {
      // Without a security policy: a mail program and a file on the disk have none.
      server = createServer((request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(request.url === '/report' ? documents.report : documents.mail);
      }).listen(0, '127.0.0.1');
      [browser] = await Promise.all([openBrowser(), once(server, 'listening')]);
      url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    });
    afterAll(async () => {
      await browser.close();
      server.closeAllConnections();
      server.close();
    });

    it.each(['report', 'mail'] as const)(
      'row 46: the %s runs no script of a review and loads nothing from elsewhere',
      async (name) => {
        const { page, offences } = await visit(browser, `${url}/${name}`);
        expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
        expect(await page.getByText('<script>window.hacked=1</script>').count()).toBeGreaterThan(0);
        const active =
          'script, iframe, object, embed, form, img, link, base, svg script, [onload], [onerror]';
        expect(await page.locator(active).count()).toBe(0);
        const protocols = await page
          .locator('a')
          .evaluateAll((links) =>
            links.map((link) => (link instanceof HTMLAnchorElement ? link.protocol : '')),
          );
        expect(protocols.filter((one) => !['http:', 'https:'].includes(one))).toEqual([]);
        expect(offences).toEqual(noOffences);
        await page.context().close();
      },
    );
  },
);
