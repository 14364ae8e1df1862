import type { LookupAddress } from 'node:dns';
import { expect, it } from 'vitest';
import { createHttpSender } from '../../shared/adapters/http/sender.ts';

const call = (url: string) => ({ url, headers: {}, body: '{}' });
const familyOf = (address: string): number => (address.includes(':') ? 6 : 4);

/** Ways to write an address inside that some resolver, library or proxy understood. */
const hosts = [
  ['127.0.0.1', '127.1', '127.0.1', '0177.0.0.1', '0x7f.1', '0x7f000001', '2130706433', '017700000001'],
  ['127.0.0.1.', '0', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '100.64.0.1'],
  [
    '169.254.169.254',
    '0xa9fea9fe',
    '2852039166',
    '198.18.0.1',
    '192.0.0.192',
    '192.88.99.1',
    '224.0.0.1',
    '255.255.255.255',
  ],
  ['[::]', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[::ffff:a9fe:a9fe]'],
  [
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fe80::1]',
    '[ff02::1]',
    '[3fff::1]',
    '[5f00::1]',
  ],
  ['localhost', 'LOCALHOST', '①②⑦.⓪.⓪.①', '127。0。0。1'],
].flat();

it.each(hosts)('row 48: https://%s/ is not called', async (host) => {
  const sender = createHttpSender({ allowLoopback: false });
  expect(await sender.post(call(`https://${host}/`))).toEqual({ ok: false, error: 'private-address' });
});

it.each(['127.0.0.1', '10.0.0.1', '169.254.169.254', '::1', '::ffff:10.0.0.1', 'fd00::1', 'fe80::1'])(
  'row 48: a name that resolves to %s is not called',
  async (address) => {
    const resolveName = async (): Promise<readonly LookupAddress[]> => [
      { address, family: familyOf(address) },
    ];
    const sender = createHttpSender({ allowLoopback: false, resolveName });
    expect(await sender.post(call('https://inside.example/'))).toEqual({
      ok: false,
      error: 'private-address',
    });
  },
);

it('row 48: a name is resolved once per call, and that answer is the address of the connection', async () => {
  const asked: string[] = [];
  // The second answer would lead inside (DNS rebinding). The first is reserved and routed nowhere.
  const answers = ['4000::1', '127.0.0.1'];
  const sender = createHttpSender({
    allowLoopback: false,
    timeoutMs: 200,
    async resolveName(host) {
      const address = answers[asked.push(host) - 1] ?? '';
      return [{ address, family: familyOf(address) }];
    },
  });
  await expect(sender.post(call('https://rebound.example/'))).rejects.toThrow('Cannot reach a receiver');
  expect(asked).toEqual(['rebound.example']);
  expect(await sender.post(call('https://rebound.example/'))).toEqual({
    ok: false,
    error: 'private-address',
  });
});
