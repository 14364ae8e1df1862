import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { curlExample } from '../../dashboard/src/pages/sources/curl-example.ts';
import { sources } from '../../shared/sources/index.ts';
import type { WebhookRequest, WebhookSource } from '../../shared/sources/source.ts';

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

describe.skipIf(!hasTools)('the ready call of the Sources page (needs bash, curl and openssl)', () => {
  it('is signed as a Standard Webhook and read as feedback', async () => {
    const secret = `whsec_${Buffer.from('a secret of thirty-two letters !').toString('base64')}`;
    const call = await callOf((origin) =>
      curlExample(origin, { id: 'shop', type: 'standard-webhooks' }).replace('whsec_...', secret),
    );
    expect(call.path).toBe('/v1/hooks/shop');
    expect(
      sources['standard-webhooks'].webhook.authenticate(call, [secret], new Date().toISOString()),
    ).toMatchObject({ ok: true });
    const parsed = sources['standard-webhooks'].webhook.parse(call.body, call.headers, context);
    expect(parsed).toMatchObject({
      ok: true,
      value: [
        { change: 'upsert', feedback: { externalId: 'try-1', product: 'Kettle', rating: { value: 2 } } },
      ],
    });
  });

  it('carries the token of Trustpilot in its address and is read as feedback', async () => {
    const webhook: WebhookSource = sources.trustpilot.webhook;
    const token = 'a-token-of-enough-letters';
    const call = await callOf((origin) =>
      curlExample(origin, { id: 'trustpilot', type: 'trustpilot' }).replace('YOUR_TOKEN', token),
    );
    expect(webhook.authenticate(call, [token], new Date().toISOString())).toMatchObject({
      ok: true,
    });
    expect(webhook.parse(call.body, call.headers, context)).toMatchObject({
      ok: true,
      value: [{ feedback: { externalId: 'try-1' } }],
    });
  });
});
