import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a page did that it must not do. */
export interface Offences {
  readonly errors: string[];
  readonly foreign: string[];
  readonly dialogs: string[];
}

interface Visit {
  readonly page: Page;
  readonly offences: Offences;
}

/** Opens a page and writes down errors of the console (violations of the security policy among them), requests to other hosts, and dialogs. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    ...options,
  });
  const page = await context.newPage();
  const offences: Offences = { errors: [], foreign: [], dialogs: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') offences.errors.push(message.text());
  });
  page.on('pageerror', (error) => offences.errors.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) offences.foreign.push(request.url());
  });
  page.on('dialog', (dialog) => {
    offences.dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, offences };
}

/** Opens a page as under the name of a deployment, which is not this machine. */
export async function visitDeployed(browser: Browser, url: string, address: string): Promise<Page> {
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.route('http://dashboard.example/**', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: url + pathname + search }) });
  });
  await page.goto(`http://dashboard.example${address}`, { waitUntil: 'networkidle' });
  return page;
}

export const noOffences: Offences = { errors: [], foreign: [], dialogs: [] };

/** The pages with something on them, by name. */
export const addresses = {
  week: '/?week=2026-W47',
  quiet: '/?week=2026-W40',
  measures: '/?page=measure',
  measure: '/?page=measure&product=Aurora+Kettle&aspect=reliability&week=2026-W47',
  table: '/?page=measure&product=Aurora+Kettle&aspect=reliability&view=table',
  gaps: '/?page=gaps',
  scorecard: '/?page=scorecard',
  feedback: '/?page=feedback&product=Aurora+Kettle&week=2026-W47',
  sources: '/?page=sources',
  method: '/?page=method',
  backtest: '/?page=backtest',
} as const;
