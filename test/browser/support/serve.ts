import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { securityHeaders } from '../../../infra/local/http/security-headers.ts';
import { staticFile } from '../../../infra/local/http/static-files.ts';
import type { Api } from './fixture-api.ts';

const dashboard = fileURLToPath(new URL('../../../dashboard', import.meta.url));
let built: Promise<string> | undefined;

/** Builds the dashboard once per run. @returns its folder */
export const builtDashboard = (): Promise<string> =>
  (built ??= build({ root: dashboard, logLevel: 'error' }).then(() => `${dashboard}/dist`));

interface Served {
  readonly url: string;
  /** Answers from now on with another API. */
  answerWith(api: Api): void;
  stop(): Promise<void>;
}

/** The built dashboard and an API of JSON on a free port, with the security headers of the product. */
export async function serve(api: Api): Promise<Served> {
  const folder = await builtDashboard();
  let current = api;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const send = (status: number, type: string, body: string | Buffer): void => {
      response.writeHead(status, { ...securityHeaders, 'content-type': type });
      response.end(body);
    };
    if (url.pathname.startsWith('/v1/')) {
      void postedJson(request).then((posted) => {
        const answer = current(url.pathname, url.searchParams, posted);
        if (answer instanceof Refusal) {
          send(answer.status, 'application/problem+json', JSON.stringify(answer.problem));
        } else if (answer === undefined) {
          send(404, 'application/problem+json', '{"title":"Not found","requestId":"request-404"}');
        } else send(200, 'application/json', JSON.stringify(answer));
      });
      return;
    }
    void staticFile(folder, url.pathname).then((file) => {
      if (file) send(200, file.headers['content-type'] ?? '', file.body);
      else send(404, 'text/plain', '');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    answerWith: (next) => {
      current = next;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function postedJson(request: IncomingMessage): Promise<unknown> {
  const body = await text(request);
  return request.method === 'POST' ? JSON.parse(body) : undefined;
}

/** An answer that is none. */
export class Refusal {
  readonly status: number;
  readonly problem: Readonly<Record<string, unknown>>;
  constructor(status: number, problem: Readonly<Record<string, unknown>>) {
    this.status = status;
    this.problem = problem;
  }
}
