import type { HmacKind } from './is-signed.ts';

/** How a sender signs. */
export interface SigningScheme extends HmacKind {
  /** Lower-case names of the header with the signature; the first that came counts. */
  readonly headers: readonly string[];
  /** What stands before the signature: `sha256=`. */
  readonly prefix?: string | undefined;
  /** The header is a list like `t=1794993012,v1=<signature>`: the names of its time and of its signatures. */
  readonly list?: { readonly time: string; readonly signature: string } | undefined;
  /** What is signed: `{body}` (when left out), `{t}{body}`, `{t}.{body}`; `{t}` is the time as it came. */
  readonly signed?: string | undefined;
  /** Lower-case name of the header with the time of signing. */
  readonly timeHeader?: string | undefined;
  readonly timeFormat?: 'epoch s' | 'epoch ms' | 'ISO' | undefined;
  /** How far the time may be off, in both directions; 300 when left out. */
  readonly toleranceSeconds?: number | undefined;
  /** What the text of the secret is; its UTF-8 bytes when left out. */
  readonly secretEncoding?: 'utf8' | 'hex' | 'base64' | undefined;
}
