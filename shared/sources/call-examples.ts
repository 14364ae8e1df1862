import type { CallExample, ExampleBytes } from './example.ts';
import type { WebhookRequest } from './source.ts';

interface KnownCall {
  readonly body: ExampleBytes;
  /** Everything else that comes with it. */
  readonly headers?: WebhookRequest['headers'];
  readonly secret: string;
  /** Header, or parameter of the address, that proves the call. */
  readonly proof: { readonly in: 'headers' | 'query'; readonly name: string; readonly value: string };
  readonly now?: string;
  /** Whether the proof covers the body. */
  readonly signsBody: boolean;
  /** Other values that must not be let in, by name: those of other vendors, and known mistakes. */
  readonly refused: Readonly<
    Record<string, { readonly value: string; readonly expect: CallExample['expect'] }>
  >;
}

const otherSecret = 'another-secret-of-last-year-0002';

/** The calls that every source with a secret must show, made of one that is known to be right. */
export function callExamples(known: KnownCall): readonly CallExample[] {
  const { secret, proof, body, headers = {}, now = '2026-11-24T09:00:00.000Z' } = known;
  const request = { headers, query: {}, body };
  const withProof = (value: string) => ({
    ...request,
    [proof.in]: { ...request[proof.in], [proof.name]: value },
  });
  const call = { request: withProof(proof.value), secrets: [secret], now } as const;
  return [
    { ...call, name: 'right', expect: 'authentic' },
    { ...call, name: 'second of two live secrets', secrets: [otherSecret, secret], expect: 'authentic' },
    { ...call, name: 'other secret', secrets: [otherSecret], expect: 'wrong-signature' },
    { ...call, name: 'no secret configured', secrets: [], expect: 'no-secret-configured' },
    {
      ...call,
      name: 'secret that anybody could guess',
      secrets: [secret.slice(0, 8), ''],
      expect: 'no-secret-configured',
    },
    { ...call, name: 'missing', request, expect: 'missing-signature' },
    { ...call, name: 'empty', request: withProof(''), expect: 'missing-signature' },
    {
      ...call,
      name: 'in the header of another vendor',
      request: { ...request, headers: { ...headers, 'x-other-vendor-signature': proof.value } },
      expect: 'missing-signature',
    },
    ...(known.signsBody
      ? [
          {
            ...call,
            name: 'changed body',
            request: { ...call.request, body: '{}' },
            expect: 'wrong-signature',
          } as const,
        ]
      : []),
    ...Object.entries(known.refused).map(([name, { value, expect }]) => ({
      ...call,
      name,
      request: withProof(value),
      expect,
    })),
  ];
}
