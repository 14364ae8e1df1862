import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { didYouMean } from '../../shared/config/nearest-name.ts';
import type { ApiPorts } from './api-ports.ts';
import { OPENAPI_PATH, openApiText } from './openapi.ts';
import { problemResponse } from './problem-response.ts';
import { readingResponse } from './reading-response.ts';
import { routes } from './routes/index.ts';

interface Types {
  readonly Bindings: { readonly requestId: string };
}
export type App = Hono<Types>;

const paths = [...routes.map(({ path }) => path), OPENAPI_PATH];

/** On every answer: a browser that opens it by itself runs nothing of it. */
const headers: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000',
  vary: 'Authorization',
};

/** The API made from the registry of routes; who may call it is decided before it, by the gateway. */
export function createApp(ports: ApiPorts): App {
  const app: App = new Hono<Types>();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
    context.res.headers.set('x-request-id', context.env.requestId);
  });
  app.use(etag());
  addReading(app, ports);
  addRefusals(app, ports);
  return app;
}

function addReading(app: App, ports: ApiPorts): void {
  for (const route of routes) {
    app.get(route.path, async ({ req, env }) => {
      const url = new URL(req.url);
      const answer = await route.answer(ports, url.searchParams, req.param());
      return answer.ok
        ? readingResponse(route, answer.value, url)
        : problemResponse(answer.error, env.requestId);
    });
  }
  const openApiHeaders = { 'content-type': 'application/json', 'cache-control': 'public, max-age=3600' };
  app.get(OPENAPI_PATH, () => new Response(openApiText(), { headers: openApiHeaders }));
}

/** Methods, paths and failures that no route answers. */
function addRefusals(app: App, { log }: ApiPorts): void {
  for (const path of paths) {
    app.all(path, ({ env, req }) => {
      const detail = `Cannot ${req.method} ${path}: only GET works here`;
      return problemResponse({ status: 405, detail }, env.requestId, { allow: 'GET, HEAD' });
    });
  }
  app.notFound(({ env, req }) => {
    const detail = `There is nothing at ${req.path}${didYouMean(req.path, paths)}; see ${OPENAPI_PATH}`;
    return problemResponse({ status: 404, detail }, env.requestId);
  });
  app.onError((error, { env, req }) => {
    const { requestId } = env;
    log.error('not answered', { requestId, route: req.routePath, status: 500, error });
    const detail = 'Something went wrong on our side: try again, and quote the request id if it stays';
    return problemResponse({ status: 500, detail }, requestId);
  });
}
