import type { SigningScheme } from './auth/signing-scheme.ts';

/** How a call proves that it comes from the sender. */
export type CallProof =
  | { readonly by: 'standard-webhooks' }
  /** The secret is in the address: `?token=`. */
  | { readonly by: 'url-token' }
  | { readonly by: 'header'; readonly header: string }
  | { readonly by: 'hmac'; readonly scheme: SigningScheme };

/** How a sender is connected, for the person who does it. */
export interface Connecting {
  /** What is to be done in the product of the vendor: one or two sentences. */
  readonly steps: string;
  /** Who makes the secret: we do and show it once, or the vendor does and we are told. */
  readonly secret: 'ours' | 'theirs';
  /** A call to try it; absent where nobody but the vendor can make one, or the settings decide how. */
  readonly call?: TrialCall;
}

export interface TrialCall {
  readonly proof: CallProof;
  /** Headers that it needs besides, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON that is read as one feedback. */
  readonly example: string;
}

/** Stands for the host in `curlCall()` until somebody knows it. */
export const ANY_HOST = 'https://YOUR-HOST';

/** @example hookUrl('shop', 'https://quality.example') // 'https://quality.example/v1/hooks/shop' */
export const hookUrl = (source: string, origin: string = ANY_HOST): string =>
  `${origin}/v1/hooks/${encodeURIComponent(source)}`;

/**
 * A call that runs in a POSIX shell with curl and openssl as it stands, once the secret is put in.
 *
 * @param url of the webhook
 * @param secret put in at once; left out, the first line asks for it
 */
export function curlCall(
  { proof, example, headers: more = {} }: TrialCall,
  { url, secret = 'THE SECRET' }: { readonly url: string; readonly secret?: string | undefined },
): string {
  const query = proof.by === 'url-token' ? '?token=$SECRET' : '';
  const { lines, headers } = proofOf(proof);
  return [
    `SECRET=${quoted(secret)}`,
    `BODY=${quoted(example)}`,
    ...lines,
    `curl -X POST "${url}${query}" -H 'content-type: application/json' \\`,
    ...[...Object.entries(more).map(([name, value]) => `${name}: ${value}`), ...headers].map(
      (header) => `  -H "${header}" \\`,
    ),
    `  --data-raw "$BODY"`,
  ].join('\n');
}

/** One word of a POSIX shell, whatever is in it. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

interface ProofLines {
  readonly lines: readonly string[];
  readonly headers: readonly string[];
}

function proofOf(proof: CallProof): ProofLines {
  switch (proof.by) {
    case 'url-token':
      return { lines: [], headers: [] };
    case 'header':
      return { lines: [], headers: [`${proof.header}: $SECRET`] };
    case 'standard-webhooks':
      return {
        lines: [
          'ID="msg_$(date +%s)"; NOW=$(date +%s)',
          `KEY=$(printf %s "\${SECRET#whsec_}" | ${FROM_BASE64} | ${TO_HEX})`,
          `SIGNATURE=$(printf %s "$ID.$NOW.$BODY" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | ${TO_BASE64})`,
        ],
        headers: ['webhook-id: $ID', 'webhook-timestamp: $NOW', 'webhook-signature: v1,$SIGNATURE'],
      };
    case 'hmac':
      return hmacLines(proof.scheme);
  }
}

const FROM_BASE64 = 'base64 -d';
const TO_BASE64 = String.raw`base64 | tr -d '\n'`;
const TO_HEX = String.raw`od -An -vtx1 | tr -d ' \n'`;
const NOW = {
  'epoch s': '$(date +%s)',
  'epoch ms': '$(date +%s)000',
  ISO: '$(date -u +%Y-%m-%dT%H:%M:%SZ)',
} as const;

function hmacLines(scheme: SigningScheme): ProofLines {
  const { algorithm, encoding, headers, prefix = '', list, timeHeader, signed = '{body}' } = scheme;
  const { timeFormat = 'epoch s', secretEncoding = 'utf8' } = scheme;
  const key = {
    utf8: '$(printf %s "$SECRET" | ' + `${TO_HEX})`,
    hex: '$SECRET',
    base64: `$(printf %s "$SECRET" | ${FROM_BASE64} | ${TO_HEX})`,
  }[secretEncoding];
  const text = signed.replace('{t}', '$NOW').replace('{body}', '$BODY');
  const hmac = `openssl dgst -${algorithm} -mac HMAC -macopt "hexkey:$KEY" -binary`;
  const header = headers[0] ?? '';
  const value = list ? `${list.time}=$NOW,${list.signature}=$SIGNATURE` : `${prefix}$SIGNATURE`;
  return {
    lines: [
      ...(list || timeHeader !== undefined ? [`NOW=${NOW[timeFormat]}`] : []),
      `KEY=${key}`,
      `SIGNATURE=$(printf %s "${text}" | ${hmac} | ${encoding === 'hex' ? TO_HEX : TO_BASE64})`,
    ],
    headers: [`${header}: ${value}`, ...(timeHeader === undefined ? [] : [`${timeHeader}: $NOW`])],
  };
}
