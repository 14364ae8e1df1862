import { startHttpServer, type HttpServer, type ServerOptions } from './http/server.ts';
import { Refused } from './command.ts';

export const DEFAULT_PORT = 4730;

/**
 * Listens on the port that was asked for, else on the usual one, else on any free one.
 * @throws Refused when the port that was asked for cannot be had
 */
export async function listen(
  port: number | undefined,
  options: Omit<ServerOptions, 'port'>,
): Promise<HttpServer> {
  try {
    return await startHttpServer({ ...options, port: port ?? DEFAULT_PORT });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EADDRINUSE' && port === undefined) return startHttpServer({ ...options, port: 0 });
    throw refusal(error, code, port ?? DEFAULT_PORT, options.host);
  }
}

function refusal(error: unknown, code: string, port: number, host: string): unknown {
  const place = `${host}:${String(port)}`;
  if (code === 'EADDRINUSE') {
    return new Refused(
      `Cannot listen on port ${String(port)}: another program uses it; choose another one with --port N, or leave --port out and a free one is taken`,
    );
  }
  if (code === 'EACCES') {
    return new Refused(
      `Cannot listen on ${place}: it needs more rights; choose a port above 1023 with --port N`,
    );
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Refused(`Cannot listen on ${place}: --host must be an address of this machine`);
  }
  return error;
}
