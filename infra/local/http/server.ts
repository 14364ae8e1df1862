import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { reasonOf } from '../reason-of.ts';
import { isOurHost } from './host-check.ts';
import { lambdaEventOf, sendLambdaAnswer } from './lambda-event.ts';
import { operatorRoutes, type Operator } from './operator-routes.ts';
import { problem } from './problem.ts';
import { readBody } from './read-body.ts';
import { isReader } from './reader-token.ts';
import { securityHeaders } from './security-headers.ts';
import { staticFile } from './static-files.ts';

type Handler = (event: unknown) => Promise<unknown>;

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  readonly receive: Handler;
  readonly api: Handler;
  /** Tokens with which the API may be read now. */
  readonly readerTokens: () => Promise<readonly string[]>;
  /** Whoever is on this machine; without it nothing can be written. */
  readonly operator?: (() => Promise<Operator>) | undefined;
  /** Folder of the built dashboard. */
  readonly dashboard: string;
  readonly say: (line: string) => void;
}

export interface HttpServer {
  readonly port: number;
  /** Answers what is under way, then closes. */
  close(): Promise<void>;
}

const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 60_000;

/** @throws Error with `code` EADDRINUSE, EACCES or EADDRNOTAVAIL when it cannot listen */
export async function startHttpServer(options: ServerOptions): Promise<HttpServer> {
  const server = createServer(
    { headersTimeout: HEADERS_TIMEOUT_MS, requestTimeout: REQUEST_TIMEOUT_MS },
    (request, response) => {
      answer(request, response, options).catch((error: unknown) => {
        options.say(`Cannot answer ${request.method ?? ''}: ${reasonOf(error)}`);
        if (!response.headersSent)
          problem(response, 500, 'The server made a mistake', 'Try again; the log has more');
        else response.destroy();
      });
    },
  );
  await listen(server, options);
  const { port } = server.address() as AddressInfo;
  return { port, close: () => close(server) };
}

const listen = (server: Server, { host, port }: ServerOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve();
    });
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeIdleConnections();
    setTimeout(() => {
      server.closeAllConnections();
    }, 3_000).unref();
  });

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: ServerOptions,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const url = urlOf(request);
  if (!url) return problem(response, 400, 'The address is not valid', 'Check the path of the call');
  const isWebhook = url.pathname.startsWith('/v1/hooks/');
  // Webhooks prove themselves by their secret, and may come through a tunnel with another name.
  if (!isWebhook && !isOurHost(request.headers.host, options.host)) {
    return problem(response, 421, 'This server has another name', 'Call it as localhost');
  }
  const isOpen = isWebhook || /^\/(healthz|openapi\.json)$/.test(url.pathname);
  if (!isOpen && !/^\/v1(\/|$)/.test(url.pathname))
    return page(request, response, options.dashboard, url.pathname);
  if (!isOpen && !isReader(request.headers.authorization, await options.readerTokens())) {
    request.resume();
    response.setHeader('www-authenticate', 'Bearer');
    return problem(
      response,
      401,
      'The API asks for a token',
      'Open the address that "quality-signals start" prints, or send its token: Authorization: Bearer TOKEN',
    );
  }
  const body = await readBody(request);
  if (!body) {
    response.setHeader('connection', 'close');
    return problem(response, 413, 'The body is too large', 'Send at most 10 MB');
  }
  const operate = options.operator && operatorRoutes(await options.operator())[url.pathname];
  if (operate) return operate(request, response, body);
  const handler = isWebhook ? options.receive : options.api;
  sendLambdaAnswer(response, await handler(lambdaEventOf(request, url, body)), request.method === 'HEAD');
}

/** Paths that begin with // are no host names. */
function urlOf(request: IncomingMessage): URL | undefined {
  return URL.parse(`http://localhost${(request.url ?? '/').replace(/^\/{2,}/, '/')}`) ?? undefined;
}

async function page(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
): Promise<void> {
  request.resume();
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return problem(response, 405, 'Only GET works here', 'The API is under /v1');
  }
  const file = await staticFile(folder, path);
  if (!file)
    return problem(response, 404, 'There is nothing here', 'The dashboard is at /, the API under /v1');
  const known = request.headers['if-none-match'] === file.headers['etag'];
  response.writeHead(known ? 304 : 200, file.headers);
  response.end(known || request.method === 'HEAD' ? undefined : file.body);
}
