import type { IncomingMessage } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../shared/adapters/http/public-address.ts';
import { createHttpSender } from '../../shared/adapters/http/sender.ts';
import { closeServers, serve } from '../support/serve.ts';

afterEach(closeServers);

const call = (url: string) => ({ url, headers: { 'webhook-id': 'a' }, body: '{"é":1}' });

describe('HTTP sender', () => {
  it('posts the body and gives status and headers back', async () => {
    const seen: { request?: IncomingMessage; body: string } = { body: '' };
    const url = await serve((request, response) => {
      seen.request = request;
      request.on('data', (part: Buffer) => (seen.body += part.toString()));
      request.on('end', () => response.writeHead(202, { 'retry-after': '7' }).end('thanks'));
    });
    const answer = await createHttpSender({ allowLoopback: true }).post(call(url));
    expect(answer).toMatchObject({ ok: true, value: { status: 202, headers: { 'retry-after': '7' } } });
    expect(seen).toMatchObject({ body: '{"é":1}', request: { method: 'POST', url: '/' } });
  });

  it('does not follow a redirect', async () => {
    let calls = 0;
    const url = await serve((_, response) => {
      calls += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    const answer = await createHttpSender({ allowLoopback: true }).post(call(url));
    expect(answer).toMatchObject({ ok: true, value: { status: 307 } });
    expect(calls).toBe(1);
  });

  it('gives up after its time, and does not tell the address', async () => {
    const url = await serve(() => undefined);
    const sender = createHttpSender({ allowLoopback: true, timeoutMs: 100 });
    await expect(sender.post(call(url))).rejects.toThrow('Cannot reach a receiver');
    await expect(sender.post(call(url))).rejects.not.toThrow('/hook');
  });

  it.each([
    ['http://receiver.example/', 'not-https'],
    ['ftp://receiver.example/', 'not-https'],
    ['https://127.0.0.1/', 'private-address'],
    ['https://localhost/', 'private-address'],
    ['https://2130706433/', 'private-address'],
    ['https://10.1.2.3/', 'private-address'],
    ['https://169.254.169.254/latest/meta-data', 'private-address'],
    ['https://[::1]/', 'private-address'],
    ['https://[fd00::1]/', 'private-address'],
    ['https://[::ffff:10.0.0.1]/', 'private-address'],
  ])('refuses %s: %s', async (url, error) => {
    expect(await createHttpSender({ allowLoopback: false }).post(call(url))).toEqual({ ok: false, error });
  });

  it('refuses a name when one of its addresses leads inside', async () => {
    const sender = createHttpSender({
      allowLoopback: true,
      resolveName: async () => [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.7', family: 4 },
      ],
    });
    expect(await sender.post(call('https://receiver.example/'))).toEqual({
      ok: false,
      error: 'private-address',
    });
  });
});

describe('isPublicAddress()', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111'])('takes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    '0.0.0.0',
    '100.64.0.1',
    '172.31.0.1',
    '192.168.1.1',
    '224.0.0.1',
    '::ffff:127.0.0.1',
    '64:ff9b::a00:1',
    'fe80::1',
    'no address',
  ])('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
