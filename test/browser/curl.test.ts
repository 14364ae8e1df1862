import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { howToConnect } from '../../shared/sources/how-to-connect.ts';
import { sources } from '../../shared/sources/index.ts';
import type { Source, WebhookRequest } from '../../shared/sources/source.ts';

const hasTools = (() => {
  try {
    execFileSync('bash', ['-c', 'command -v curl openssl base64 od']);
    return true;
  } catch {
    return false;
  }
})();

/** Runs the text in a shell. @returns the call that arrived */
async function callOf(
  example: (origin: string) => string,
): Promise<WebhookRequest & { readonly path: string }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const arrived = new Promise<WebhookRequest & { readonly path: string }>((resolve) => {
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        response.end();
        const url = new URL(request.url ?? '/', 'http://localhost');
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        resolve({
          path: url.pathname,
          query: Object.fromEntries(url.searchParams),
          headers,
          body: Buffer.concat(chunks),
        });
      });
    });
  });
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const shell = execFile('bash', ['-c', example(origin)], { env: { ...process.env, no_proxy: '127.0.0.1' } });
  const call = await arrived;
  await once(shell, 'close');
  server.close();
  return call;
}

const context = { source: 'shop', product: 'Kettle', receivedAt: '2026-11-24T09:00:00.000Z' };

const secret = `whsec_${Buffer.from('thirty-two letters for a secret.').toString('base64')}`;
const plugins: readonly (readonly [string, Source])[] = Object.entries(sources);
const tried = plugins.flatMap(([type, { webhook }]) => (webhook?.connect.call ? [{ type, webhook }] : []));

describe.skipIf(!hasTools)('the ready call of the Sources page (needs bash, curl and openssl)', () => {
  it('is there for the kinds that we can call', () => {
    expect(tried.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['standard-webhooks', 'trustpilot']),
    );
  });

  it.for(tried)('is let in and read as one feedback: $type', async ({ type, webhook }) => {
    const call = await callOf((origin) => howToConnect({ id: 'shop', type }, { origin, secret })?.curl ?? '');
    expect(call.path).toBe('/v1/hooks/shop');
    expect(webhook.authenticate(call, [secret], new Date().toISOString())).toMatchObject({ ok: true });
    expect(webhook.authenticate(call, [`${secret}x`], new Date().toISOString())).toMatchObject({
      ok: false,
    });
    const parsed = webhook.parse(call.body, call.headers, context);
    expect(parsed.ok && parsed.value.length).toBe(1);
    expect(parsed).toMatchObject({ value: [{ change: 'upsert' }] });
  });
});
